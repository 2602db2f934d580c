package daybrief.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/**
 * GETs what an address gives. Safe for use by many threads. Nothing that a server does is thrown: it is told in the
 * {@link Fetched}.
 *
 * <p>Redirects are followed here and not by OkHttp, which would follow twenty: each hop must be http or https, is checked as
 * the first one is, and gets the validators only if it is the address that gave them.
 *
 * <p>Whoever shares a fetcher shares its turns, by which a host is asked one thing at a time.
 *
 * <p>No connection is kept: some servers close one without a word after each answer, and the next request on it would fail.
 */
public final class Fetcher implements AutoCloseable {
    private final Manners manners;
    private final LongSupplier ticker;
    private final Doors doors;
    private final Answers answers;
    private final Lookup lookup;
    private final OkHttpClient client;
    private final Turns turns;
    private volatile boolean closed;

    public Fetcher(Manners manners, InstantSource clock, LongSupplier ticker) {
        this(manners, clock, ticker, Resolver.SYSTEM);
    }

    public Fetcher(Manners manners, InstantSource clock, LongSupplier ticker, Resolver resolver) {
        this(manners, clock, ticker, Doors.of(manners, resolver));
    }

    Fetcher(Manners manners, InstantSource clock, LongSupplier ticker, Doors doors) {
        this.manners = manners;
        this.ticker = ticker;
        this.doors = doors;
        this.answers = new Answers(manners, clock);
        this.lookup = new Lookup(doors.resolver());
        this.turns = new Turns(manners.gap(), ticker);
        this.client = new OkHttpClient.Builder()
                .connectTimeout(manners.connect())
                .readTimeout(manners.deadline())
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .proxy(Proxy.NO_PROXY)
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .socketFactory(new GuardedSockets(doors.open()))
                .build();
    }

    public Turns turns() {
        return turns;
    }

    /** Waits for the turn of the host, however long, and gives it back. */
    public Fetched fetchInTurn(Ask ask) {
        String host = Host.of(ask.address());
        if (!turns.await(host)) {
            return Fetched.Failed.late(Reason.Kind.CUT_OFF);
        }
        try {
            return fetch(ask);
        } finally {
            turns.give(host);
        }
    }

    /** Within the deadline of the manners. For who has the host's turn, or is alone. */
    public Fetched fetch(Ask ask) {
        return fetch(ask, manners.deadline());
    }

    /** @param patience for the whole exchange, if it is shorter than the manners' deadline */
    public Fetched fetch(Ask ask, Duration patience) {
        HttpUrl first = HttpUrl.parse(ask.address());
        Duration most = patience.compareTo(manners.deadline()) < 0 ? patience : manners.deadline();
        return first == null
                ? Fetched.Failed.of(Reason.Kind.NO_ADDRESS)
                : follow(new Trail(first), ask, ticker.getAsLong() + most.toNanos());
    }

    private Fetched follow(Trail trail, Ask ask, long end) {
        try {
            while (true) {
                Optional<Reason> problem = doors.closedFor(trail.here());
                if (problem.isPresent()) {
                    return new Fetched.Failed(problem.get(), false);
                }
                try (Response response = call(trail.here(), ask, end).execute()) {
                    if (!Trail.isRedirect(response.code())) {
                        return answers.of(response, trail);
                    }
                    problem = trail.follow(response.code(), response.header("Location"));
                }
                if (problem.isPresent()) {
                    return new Fetched.Failed(problem.get(), false);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return failed(e, trail.here().host());
        }
    }

    private Call call(HttpUrl url, Ask ask, long end) {
        OkHttpClient patient =
                client.newBuilder().dns(host -> lookup.within(host, left(end))).build();
        Call call = patient.newCall(request(url, ask));
        call.timeout().timeout(left(end), TimeUnit.NANOSECONDS);
        return call;
    }

    private long left(long end) {
        return Math.max(1, end - ticker.getAsLong());
    }

    /** Naming the encoding ourselves keeps OkHttp from unpacking, which believes the header and not the bytes. */
    private Request request(HttpUrl url, Ask ask) {
        Request.Builder request = new Request.Builder()
                .url(url)
                .header("User-Agent", manners.userAgent())
                .header("Accept", ask.wanted().accept())
                .header("Accept-Encoding", "gzip");
        ask.validators()
                .filter(validators -> validators.address().equals(url.toString()))
                .ifPresent(validators -> {
                    validators.etag().ifPresent(etag -> request.header("If-None-Match", etag));
                    validators.modified().ifPresent(when -> request.header("If-Modified-Since", when));
                });
        return request.build();
    }

    private static Fetched failed(Exception problem, String host) {
        if (problem instanceof InterruptedIOException || problem instanceof Lookup.LateException) {
            return Fetched.Failed.late(Reason.Kind.LATE);
        }
        if (problem instanceof UnknownHostException) {
            return Fetched.Failed.of(Reason.Kind.UNKNOWN_HOST, host);
        }
        if (problem instanceof GuardedSockets.NotPublicException) {
            return Fetched.Failed.of(Reason.Kind.PRIVATE_HOST, host);
        }
        String words = Optional.ofNullable(problem.getMessage())
                .orElse(problem.getClass().getSimpleName());
        return Fetched.Failed.of(problem instanceof SSLException ? Reason.Kind.INSECURE : Reason.Kind.NETWORK, words);
    }

    public boolean isClosed() {
        return closed;
    }

    /** Cuts off what is being fetched. */
    @Override
    public void close() {
        closed = true;
        client.dispatcher().cancelAll();
        client.connectionPool().evictAll();
        lookup.close();
    }
}
