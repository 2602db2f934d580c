package daybrief.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import daybrief.db.Database;
import daybrief.db.Databases;
import daybrief.inbox.Inbox;
import daybrief.inbox.RawUpdate;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReceiverTest implements Receiver.Events {
    private static final String TOKEN = "1234567:secret-SECRET-secret";
    private static final String NONE = FaultyServer.json("{\"ok\":true,\"result\":[]}");

    @TempDir
    Path folder;

    private Database db;
    private Inbox inbox;
    private final List<RawUpdate> got = new CopyOnWriteArrayList<>();
    private final List<String> fatal = new CopyOnWriteArrayList<>();
    private final List<TelegramApi.Me> hellos = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() {
        db = Databases.open(folder.resolve("a.db"));
        inbox = new Inbox(db, InstantSource.system());
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void updatesAreKeptBeforeTheyAreConfirmedAndOneThatIsBrokenHarmsNoOther() throws Exception {
        AtomicInteger polls = new AtomicInteger();
        List<Integer> keptAtPoll = new CopyOnWriteArrayList<>();
        receive(
                request -> {
                    keptAtPoll.add(inbox.waiting().size());
                    return polls.incrementAndGet() == 1
                            ? FaultyServer.json("{\"ok\":true,\"result\":["
                                    + "{\"update_id\":5000000001,\"message\":{\"message_id\":\"x\",\"chat\":{\"id\":7}}},"
                                    + "{\"update_id\":5000000002,\"message\":{\"chat\":{\"id\":8}}}]}")
                            : pause(NONE);
                },
                server -> {
                    await().until(() -> polls.get() >= 2);
                    assertThat(got).extracting(RawUpdate::id).containsExactly(5000000001L, 5000000002L);
                    assertThat(got)
                            .extracting(update -> update.chat().orElseThrow())
                            .containsExactly(7L, 8L);
                    assertThat(keptAtPoll).startsWith(0, 2);
                    assertThat(polls(server).get(0).body())
                            .doesNotContain("offset")
                            .contains("callback_query");
                    assertThat(polls(server).get(1).body()).contains("\"offset\":5000000003");
                    assertThat(hellos).containsExactly(new TelegramApi.Me(42, "day_bot", "Day"));
                });
    }

    @Test
    void anUpdateNestedTooDeepIsKeptLikeAnyOtherAndComesOnce() throws Exception {
        AtomicInteger polls = new AtomicInteger();
        String deep = "{\"update_id\":11,\"message\":" + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000) + "}";
        String both = "{\"ok\":true,\"result\":[" + deep + ", {\"update_id\":12,\"message\":{\"chat\":{\"id\":8}}}]}";
        receive(request -> polls.incrementAndGet() == 1 ? FaultyServer.json(both) : pause(NONE), server -> {
            await().until(() -> polls.get() >= 2);
            assertThat(got).extracting(RawUpdate::id).containsExactly(11L, 12L);
            assertThat(got.get(0).json()).isEqualTo(deep);
            assertThat(got.get(1).json()).isEqualTo("{\"update_id\":12,\"message\":{\"chat\":{\"id\":8}}}");
            assertThat(polls(server).get(1).body()).contains("\"offset\":13");
        });
    }

    @Test
    void updatesWithoutAnIdAreNotAskedForAgainWithoutAPause() throws Exception {
        receive(request -> FaultyServer.json("{\"ok\":true,\"result\":[{\"message\":{}}]}"), server -> {
            await().until(() -> !polls(server).isEmpty());
            await().during(Duration.ofMillis(400)).until(() -> polls(server).size() <= 3);
        });
    }

    @Test
    void aPressedButtonIsAnsweredAtOnce() throws Exception {
        AtomicInteger polls = new AtomicInteger();
        String press = "{\"ok\":true,\"result\":[{\"update_id\":1,\"callback_query\":{\"id\":\"99\",\"data\":\"x\","
                + "\"from\":{\"id\":7},\"message\":{\"message_id\":3,\"chat\":{\"id\":7,\"type\":\"private\"}}}}]}";
        receive(
                request -> polls.incrementAndGet() == 1 ? FaultyServer.json(press) : pause(NONE),
                server -> await().until(() -> server.requests.stream()
                        .anyMatch(request -> request.is("answerCallbackQuery")
                                && request.body().contains("\"99\""))));
    }

    @Test
    void aRefusedTokenStopsTheReceiverWithACureAndIsNamedNowhere() throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            receive(request -> FaultyServer.error(401, "\"description\":\"Unauthorized " + TOKEN + "\""), server -> {
                await().until(() -> !fatal.isEmpty());
                assertThat(fatal)
                        .containsExactly(
                                "TELEGRAM_BOT_TOKEN is refused by Telegram (401); take a new one from @BotFather");
                assertThat(polls(server)).hasSize(1);
            });
        } finally {
            System.setErr(before);
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain("SECRET");
    }

    @Test
    void aWebhookIsRemovedAndAnOutagePassed() throws Exception {
        AtomicInteger polls = new AtomicInteger();
        receive(
                request -> switch (polls.incrementAndGet()) {
                    case 1 ->
                        FaultyServer.error(
                                409,
                                "\"description\":\"Conflict: can't use getUpdates method while webhook is active\"");
                    case 2 -> FaultyServer.http("502 Bad Gateway", "text/html", "<html>");
                    case 3 -> FaultyServer.json("{\"ok\":true,\"result\":[{\"update_id\":1}]}");
                    default -> pause(NONE);
                },
                server -> {
                    await().atMost(Duration.ofSeconds(20)).until(() -> !got.isEmpty());
                    assertThat(server.requests).anyMatch(request -> request.is("deleteWebhook"));
                });
    }

    @Test
    void itStopsWithinASecondAlsoInALongPoll() throws Exception {
        CountDownLatch polled = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        receive(
                request -> {
                    polled.countDown();
                    hang(never);
                    return NONE;
                },
                server -> {
                    hang(polled);
                    long start = System.nanoTime();
                    receiver.close();
                    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
                });
    }

    private Receiver receiver;

    private interface Look {
        void at(FaultyServer server) throws Exception;
    }

    private void receive(Function<FaultyServer.Request, String> polls, Look look) throws Exception {
        Function<FaultyServer.Request, String> all = request -> request.is("getMe")
                ? FaultyServer.ME
                : request.is("getUpdates") ? polls.apply(request) : FaultyServer.json("{\"ok\":true,\"result\":true}");
        try (FaultyServer server = new FaultyServer(all);
                TelegramApi api = new TelegramApi(TOKEN, server.address(), Duration.ofSeconds(30))) {
            receiver = new Receiver(api, inbox, this, new Receiver.Setup(System::nanoTime, new Random(1)));
            receiver.start();
            look.at(server);
            receiver.close();
        }
    }

    private static List<FaultyServer.Request> polls(FaultyServer server) {
        return server.requests.stream()
                .filter(request -> request.is("getUpdates"))
                .toList();
    }

    private static String pause(String answer) {
        hangFor(Duration.ofMillis(200));
        return answer;
    }

    private static void hangFor(Duration time) {
        try {
            new CountDownLatch(1).await(time.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void hang(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean hello(TelegramApi.Me me) {
        hellos.add(me);
        return true;
    }

    @Override
    public void updates(List<RawUpdate> fresh) {
        got.addAll(fresh);
    }

    @Override
    public void fatal(String message) {
        fatal.add(message);
    }
}
