package daybrief.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * GETs what an address gives. Safe for use by many threads. Nothing that a server does is thrown: it is told in the
 * {@link Fetched}.
 *
 * <p>Redirects are followed here and not by OkHttp, which would follow twenty: each hop must be http or https, is checked as
 * the first one is, and gets our validators only if it is the same address but for http or https.
 *
 * <p>No connection is kept: some servers close one without a word after each answer, and the next request on it would fail.
 */
public final class Fetcher implements AutoCloseable {
    private static final int REDIRECTS = 5;
    private static final String ACCEPT =
            "application/rss+xml, application/atom+xml, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1";

    private final Manners manners;
    private final InstantSource clock;
    private final LongSupplier ticker;
    private final OkHttpClient client;
    private volatile boolean closed;

    public Fetcher(Manners manners, InstantSource clock, LongSupplier ticker) {
        this.manners = manners;
        this.clock = clock;
        this.ticker = ticker;
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .connectTimeout(manners.connect())
                .readTimeout(manners.deadline())
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .dns(Fetcher::lookup);
        client = (manners.allowPrivate() ? builder : builder.socketFactory(new GuardedSockets())).build();
    }

    /** Only the first address is tried, and more machines lack IPv6 than IPv4. */
    private static List<InetAddress> lookup(String host) throws UnknownHostException {
        return Dns.SYSTEM.lookup(host).stream()
                .sorted(Comparator.comparing(address -> !(address instanceof Inet4Address)))
                .toList();
    }

    public Fetched fetch(Ask ask) {
        long end = ticker.getAsLong() + manners.deadline().toNanos();
        HttpUrl first = HttpUrl.parse(ask.address());
        return first == null ? new Fetched.Failed("not an http or https address") : follow(first, ask, end);
    }

    private Fetched follow(HttpUrl first, Ask ask, long end) {
        HttpUrl url = first;
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            if (!url.username().isEmpty() || !url.password().isEmpty()) {
                return new Fetched.Failed("an address with a password in it");
            }
            Hop answer = hop(url, ask, sameButForScheme(first, url), end);
            if (answer.next() == null) {
                return answer.result();
            }
            url = answer.next();
        }
        return new Fetched.Failed("more than " + REDIRECTS + " redirects");
    }

    /** Either the result or where to go on. */
    private record Hop(Fetched result, @Nullable HttpUrl next) {}

    private Hop hop(HttpUrl url, Ask ask, boolean conditional, long end) {
        Call call = client.newCall(request(url, ask, conditional));
        call.timeout().timeout(Math.max(1, end - ticker.getAsLong()), TimeUnit.NANOSECONDS);
        try (Response response = call.execute()) {
            return isRedirect(response.code()) ? redirect(url, response) : new Hop(result(response), null);
        } catch (InterruptedIOException e) {
            return failed("no whole answer within " + manners.deadline().toSeconds() + " s");
        } catch (UnknownHostException e) {
            return failed("the host " + url.host() + " is not known");
        } catch (GuardedSockets.NotPublicException e) {
            return failed("the host " + url.host() + " is not on the public internet");
        } catch (IOException | IllegalArgumentException e) {
            return failed(
                    Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
        }
    }

    private Request request(HttpUrl url, Ask ask, boolean conditional) {
        Request.Builder request = new Request.Builder()
                .url(url)
                .header("User-Agent", manners.userAgent())
                .header("Accept", ACCEPT);
        if (conditional) {
            ask.etag().filter(Fetcher::sendable).ifPresent(etag -> request.header("If-None-Match", etag));
            ask.modified().filter(Fetcher::sendable).ifPresent(when -> request.header("If-Modified-Since", when));
        }
        return request.build();
    }

    private static boolean sendable(String header) {
        return header.chars().allMatch(c -> c >= 0x20 && c < 0x7f);
    }

    private static boolean sameButForScheme(HttpUrl one, HttpUrl other) {
        return Stream.of(one, other)
                        .map(url -> url.toString().substring(url.scheme().length()))
                        .distinct()
                        .count()
                == 1;
    }

    private static boolean isRedirect(int code) {
        return code == 301 || code == 302 || code == 303 || code == 307 || code == 308;
    }

    private static Hop redirect(HttpUrl from, Response response) {
        String location = response.header("Location");
        HttpUrl next = location == null ? null : from.resolve(location);
        return next == null
                ? failed("a redirect to what is no http or https address")
                : new Hop(new Fetched.Failed("a redirect"), next);
    }

    private static Hop failed(String reason) {
        return new Hop(new Fetched.Failed(reason), null);
    }

    private Fetched result(Response response) throws IOException {
        return switch (response.code()) {
            case 200 -> ok(response);
            case 304 -> new Fetched.NotModified();
            case 410 -> new Fetched.Gone();
            default ->
                new Fetched.Refused(response.code(), RetryAfter.of(response.header("Retry-After"), clock.instant()));
        };
    }

    private Fetched ok(Response response) throws IOException {
        Optional<byte[]> bytes = Body.read(response, manners.sizeLimit());
        return bytes.<Fetched>map(body -> new Fetched.Ok(
                        body,
                        Optional.ofNullable(response.header("Content-Type")).orElse(""),
                        Optional.ofNullable(response.header("ETag")),
                        Optional.ofNullable(response.header("Last-Modified")),
                        response.request().url().toString()))
                .orElseGet(() -> new Fetched.Failed("larger than " + manners.sizeLimit() / 1024 + " KB"));
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
    }
}
