package daybrief.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {
    private static final Manners GUARDED = Web.MANNERS.withAllowPrivate(false);

    private LoopbackServer server;
    private int port;

    @BeforeEach
    void open() throws IOException {
        server = new LoopbackServer();
        server.answer("/feed", 200, Map.of(), "secret");
        port = HttpUrl.get(server.address("/")).port();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static Fetched guarded(String address, Resolver resolver) {
        try (Fetcher fetcher = new Fetcher(GUARDED, Web.CLOCK, System::nanoTime, resolver)) {
            return fetcher.fetch(Ask.of(address));
        }
    }

    private static String reason(Fetched fetched) {
        return Web.words(((Fetched.Failed) fetched).reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "LOCALHOST.",
                "2130706433",
                "017700000001",
                "0x7f000001",
                "0x7f.1",
                "127.1",
                "127.0.1",
                "0177.0.0.1",
                "127.0.0.1.",
                "127。0。0。1",
                "127．0．0．1",
                "１２７.0.0.1",
                "%31%32%37.0.0.1",
                "0",
                "0.0.0.0",
                "[::]",
                "[::1]",
                "[0:0:0:0:0:0:0:1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[::127.0.0.1]",
                "[64:ff9b::127.0.0.1]",
                "[2002:7f00:1::]",
                "[fe80::1%25lo]",
                "[::1%25lo]",
                "169.254.169.254",
                "[fd00:ec2::254]"
            })
    void noNotationLeadsIntoTheOwnMachineOrNetwork(String host) {
        assertThat(guarded("http://" + host + ":" + port + "/feed", Resolver.SYSTEM))
                .isInstanceOf(Fetched.Failed.class);
        assertThat(server.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.3", "172.16.5.5", "192.168.0.9", "127.0.0.1", "::1", "fd00::5", "169.254.169.254"})
    void aNameThatLeadsIntoTheOwnNetworkIsRefusedWhenTheConnectionIsMade(String address) {
        assertThat(reason(guarded(
                        "http://rebound.example:" + port + "/feed", host -> List.of(InetAddress.getByName(address)))))
                .isEqualTo("the host rebound.example is not on the public internet");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void anAddressOfTheOwnMachineIsRefusedEvenWhereItIsPublic() throws UnknownHostException {
        assertThat(Doors.of(GUARDED, Resolver.SYSTEM).open().test(InetAddress.getLoopbackAddress()))
                .isFalse();
        assertThat(Doors.of(GUARDED, Resolver.SYSTEM).open().test(InetAddress.getByName("1.1.1.1")))
                .isTrue();
    }

    /** Here 127.0.0.1 plays the public address and 127.0.0.2 the private one. */
    private Fetcher rebinding(String... addresses) {
        Iterator<String> answers = Arrays.asList(addresses).iterator();
        Doors doors = new Doors(
                host -> List.of(InetAddress.getByName(answers.next())),
                address -> address.getHostAddress().equals("127.0.0.1"),
                true);
        return new Fetcher(Web.MANNERS, Web.CLOCK, System::nanoTime, doors);
    }

    @Test
    void aNameThatIsReboundBetweenTwoRequestsIsCheckedAtEach() {
        try (Fetcher fetcher = rebinding("127.0.0.1", "127.0.0.2")) {
            Ask ask = Ask.of("http://rebound.example:" + port + "/feed");
            assertThat(fetcher.fetch(ask)).isInstanceOf(Fetched.Ok.class);
            assertThat(reason(fetcher.fetch(ask))).contains("not on the public internet");
        }
    }

    @Test
    void aNameThatIsReboundAmidARedirectIsCheckedAgain() {
        server.answer("/hop", 302, Map.of("Location", "http://rebound.example:" + port + "/feed"), "");
        try (Fetcher fetcher = rebinding("127.0.0.1", "127.0.0.2")) {
            assertThat(reason(fetcher.fetch(Ask.of("http://rebound.example:" + port + "/hop"))))
                    .contains("not on the public internet");
        }
        assertThat(server.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.2", "[::1]", "2130706434", "[::ffff:127.0.0.2]", "0x7f000002"})
    void aRedirectToAPrivateLiteralIsRefused(String host) {
        server.answer("/hop", 302, Map.of("Location", "http://" + host + ":" + port + "/feed"), "");
        try (Fetcher fetcher = rebinding("127.0.0.1")) {
            assertThat(fetcher.fetch(Ask.of("http://front.example:" + port + "/hop")))
                    .isInstanceOf(Fetched.Failed.class);
        }
        assertThat(server.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 22, 25, 110, 465, 587, 993, 2049, 5060, 6000, 6667, 10080})
    void portsOfOtherServicesAreNotSpokenTo(int other) {
        assertThat(reason(guarded("http://post.example:" + other + "/", host -> List.of())))
                .isEqualTo("the port " + other + " is not one of the web");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 443, 1024, 8000, 8080, 8443, 65535})
    void portsOfTheWebAre(int web) {
        HttpUrl url = HttpUrl.get("http://post.example:" + web + "/");
        assertThat(Doors.of(GUARDED, Resolver.SYSTEM).closedFor(url)).isEmpty();
    }

    @Test
    void privateAddressesAreReachedOnlyWhereThatWasConfigured() {
        assertThat(Manners.usual("1", "").allowPrivate()).isFalse();
        assertThat(guarded(server.address("/feed"), Resolver.SYSTEM)).isInstanceOf(Fetched.Failed.class);
        try (Fetcher trusting = new Fetcher(Web.MANNERS, Web.CLOCK, System::nanoTime)) {
            assertThat(trusting.fetch(Ask.of(server.address("/feed")))).isInstanceOf(Fetched.Ok.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://post.example/",
                "//post.example/",
                "http://me:secret@post.example/",
                "http://secret@post.example/",
                "http://post.example:99999/",
                "http://[fe80::1%25eth0]/",
                "\u0000"
            })
    void whatIsNoPlainWebAddressIsNotTried(String address) {
        assertThat(guarded(address, host -> {
                    throw new AssertionError("looked up " + host);
                }))
                .isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void pagesPicturesAndTextsGoThroughTheSameGate() {
        try (Fetcher fetcher = new Fetcher(GUARDED, Web.CLOCK, System::nanoTime)) {
            String address = server.address("/feed");
            assertThat(List.of(Ask.of(address), Ask.page(address), Ask.text(address)))
                    .allSatisfy(ask -> assertThat(fetcher.fetch(ask)).isInstanceOf(Fetched.Failed.class));
        }
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aNameServerThatKeepsSilentHoldsNobodyBeyondTheDeadline() {
        CountDownLatch never = new CountDownLatch(1);
        Resolver silent = host -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        };
        try (Fetcher fetcher = new Fetcher(Web.MANNERS, Web.CLOCK, System::nanoTime, silent)) {
            assertThat(fetcher.fetch(Ask.of("http://silent.example/"), Duration.ofMillis(50)))
                    .isEqualTo(Fetched.Failed.late(Reason.Kind.LATE));
        }
    }
}
