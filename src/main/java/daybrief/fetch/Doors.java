package daybrief.fetch;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import okhttp3.HttpUrl;

/**
 * Through which doors a request may leave: the host must be on the public internet, seen when the connection is made; the port
 * must be one on which the web is served.
 *
 * @param open whether an address may be connected to
 * @param anyPort whether ports of other services may be connected to too
 */
record Doors(Resolver resolver, Predicate<InetAddress> open, boolean anyPort) {
    private static final int WEB = 80;
    private static final int SECURE_WEB = 443;
    private static final int FIRST_FREE = 1024;
    /** What browsers refuse of the higher ones (the Fetch standard's bad ports): a request line can be an order to these services. */
    private static final Set<Integer> OTHER_SERVICES = Set.of(
            1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
            10080);

    static Doors of(Manners manners, Resolver resolver) {
        return manners.allowPrivate()
                ? new Doors(resolver, address -> true, true)
                : new Doors(resolver, address -> PublicAddresses.has(address) && !isOurs(address), false);
    }

    /** The own machine is no stranger's business under its public address either. */
    private static boolean isOurs(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            return true;
        }
    }

    /** Why this address is not even tried, if so. */
    Optional<Reason> closedFor(HttpUrl url) {
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            return Optional.of(Reason.of(Reason.Kind.PASSWORD));
        }
        return anyPort || isWeb(url.port()) ? Optional.empty() : Optional.of(Reason.of(Reason.Kind.PORT, url.port()));
    }

    private static boolean isWeb(int port) {
        return port == WEB || port == SECURE_WEB || (port >= FIRST_FREE && !OTHER_SERVICES.contains(port));
    }
}
