package daybrief.fetch;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The way of one request through its redirects. */
final class Trail {
    private static final int LONGEST = 5;

    private final Set<HttpUrl> been = new HashSet<>();
    private final HttpUrl first;
    private HttpUrl here;
    private HttpUrl moved;
    private boolean permanent = true;

    Trail(HttpUrl first) {
        this.first = first;
        this.here = first;
        this.moved = first;
        been.add(first);
    }

    HttpUrl here() {
        return here;
    }

    /** Where the leading permanent redirects lead: what follows a temporary one is temporary too. */
    Optional<String> movedTo() {
        return moved.equals(first) ? Optional.empty() : Optional.of(moved.toString());
    }

    static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** Goes on, unless there is a reason not to. */
    Optional<Reason> follow(int status, @Nullable String location) {
        HttpUrl next = location == null ? null : here.resolve(location);
        Optional<Reason> problem = problem(next);
        if (problem.isEmpty() && next != null) {
            permanent &= status == 301 || status == 308;
            moved = permanent ? next : moved;
            here = next;
        }
        return problem;
    }

    private Optional<Reason> problem(@Nullable HttpUrl next) {
        if (next == null) {
            return Optional.of(Reason.of(Reason.Kind.REDIRECT_NOWHERE));
        }
        if (here.isHttps() && !next.isHttps()) {
            return Optional.of(Reason.of(Reason.Kind.REDIRECT_DOWN));
        }
        if (!been.add(next)) {
            return Optional.of(Reason.of(Reason.Kind.REDIRECT_CIRCLE));
        }
        return been.size() > LONGEST + 1
                ? Optional.of(Reason.of(Reason.Kind.REDIRECT_LONG, LONGEST))
                : Optional.empty();
    }
}
