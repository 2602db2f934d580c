package daybrief.fetch;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import okhttp3.Response;

/** What the last response of a trail means. */
final class Answers {
    /** Never asked for, and not to be read as text. */
    private static final Set<String> FOREIGN = Set.of("br", "zstd", "deflate", "compress");

    private final Manners manners;
    private final InstantSource clock;

    Answers(Manners manners, InstantSource clock) {
        this.manners = manners;
        this.clock = clock;
    }

    Fetched of(Response response, Trail trail) throws IOException {
        return switch (response.code()) {
            case 200 -> body(response, trail);
            case 304 -> new Fetched.NotModified(terms(response, trail));
            case 410 -> new Fetched.Gone();
            default -> refused(response, trail);
        };
    }

    private Fetched body(Response response, Trail trail) throws IOException {
        String packing = response.header("Content-Encoding", "identity").strip().toLowerCase(Locale.ROOT);
        if (FOREIGN.contains(packing)) {
            return Fetched.Failed.of(Reason.Kind.PACKED, packing);
        }
        return Body.read(response, manners.sizeLimit())
                .<Fetched>map(bytes -> new Fetched.Ok(
                        bytes,
                        response.header("Content-Type", ""),
                        response.header("Content-Language", ""),
                        validators(response, trail),
                        terms(response, trail)))
                .orElseGet(() -> Fetched.Failed.of(Reason.Kind.LARGE, manners.sizeLimit() / 1024));
    }

    /** A server that says {@code Expires: 0} wants nothing of it kept (as miniflux reads it). */
    private static Validators validators(Response response, Trail trail) {
        String address = trail.here().toString();
        return "0".equals(response.header("Expires"))
                ? Validators.none(address)
                : new Validators(
                        address,
                        Optional.ofNullable(response.header("ETag")),
                        Optional.ofNullable(response.header("Last-Modified")));
    }

    private Terms terms(Response response, Trail trail) {
        Freshness.Headers headers = new Freshness.Headers(
                response.header("Cache-Control"), response.header("Expires"), response.header("Retry-After"));
        return new Terms(Freshness.of(headers, clock.instant()), trail.movedTo());
    }

    private Fetched refused(Response response, Trail trail) {
        return new Fetched.Refused(
                response.code(),
                RetryAfter.of(response.header("Retry-After"), clock.instant()),
                trail.here().host(),
                "challenge".equals(response.header("cf-mitigated")));
    }
}
