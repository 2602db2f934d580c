package daybrief.http;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Lets through what is addressed to this server by one of its own names and was not sent by a foreign page.
 *
 * <p>The Host check defeats DNS rebinding; the Origin check defeats a foreign page's scripts and forms; {@code Sec-Fetch-Site}
 * defeats what browsers send without Origin (images, plain links), save following a link to the start page.
 */
public final class SameOrigin implements Handler {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final String bind;
    private final Handler next;

    public SameOrigin(String bind, Handler next) {
        this.bind = bind.toLowerCase(Locale.ROOT);
        this.next = next;
    }

    @Override
    public CompletionStage<Response> handle(Request request) {
        String reason = refusal(request);
        if (reason == null) {
            return next.handle(request);
        }
        return CompletableFuture.completedFuture(Response.text(403, reason + "\n"));
    }

    private @Nullable String refusal(Request request) {
        Optional<String> host = hostOf(request);
        if (host.isEmpty() || !isOwn(host.get(), request)) {
            return "This server does not go by that Host name; open it by the address it printed.";
        }
        Optional<String> origin = request.header("Origin");
        if (origin.isPresent() && !origin.get().equalsIgnoreCase("http://" + host.get())) {
            return "Requests from other origins are refused.";
        }
        return isForeignFetch(request) ? "Requests from other sites are refused." : null;
    }

    private static Optional<String> hostOf(Request request) {
        List<String> hosts = request.headers().getOrDefault("Host", List.of());
        return hosts.size() == 1 ? Optional.of(hosts.get(0).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private boolean isOwn(String host, Request request) {
        String port = ":" + request.local().getPort();
        if (!host.endsWith(port)) {
            return request.local().getPort() == 80 && isOwnName(host, request);
        }
        return isOwnName(host.substring(0, host.length() - port.length()), request);
    }

    private boolean isOwnName(String name, Request request) {
        InetAddress reached = request.local().getAddress();
        return LOOPBACK.contains(name)
                || name.equals(bind)
                || name.equals("[" + bind + "]")
                || name.equals(reached.getHostAddress())
                || name.equals("[" + reached.getHostAddress() + "]");
    }

    private static boolean isForeignFetch(Request request) {
        boolean foreign = request.header("Sec-Fetch-Site")
                .map(site -> !OWN_SITE.contains(site))
                .orElse(false);
        boolean opensStartPage = request.method().equals("GET")
                && request.path().equals("/")
                && request.header("Sec-Fetch-Mode").map("navigate"::equals).orElse(false);
        return foreign && !opensStartPage;
    }
}
