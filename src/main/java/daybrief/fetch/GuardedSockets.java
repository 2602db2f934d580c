package daybrief.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Predicate;
import javax.net.SocketFactory;

/**
 * Sockets that refuse to connect to an address which is not open to us. The check stands where the connection is made: a name
 * cannot be rebound between check and use, and a literal, which OkHttp does not look up, is checked like any other.
 */
final class GuardedSockets extends SocketFactory {
    private final Predicate<InetAddress> open;

    /** @param open whether an address may be connected to */
    GuardedSockets(Predicate<InetAddress> open) {
        this.open = open;
    }

    @Override
    public Socket createSocket() {
        return new GuardedSocket();
    }

    private final class GuardedSocket extends Socket {
        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            check(endpoint);
            super.connect(endpoint, timeout);
        }
    }

    private void check(SocketAddress endpoint) throws IOException {
        if (!(endpoint instanceof InetSocketAddress inet)
                || inet.getAddress() == null
                || !open.test(inet.getAddress())) {
            throw new NotPublicException("not a public address");
        }
    }

    /** Tells a refusal of ours from a failure of the network. */
    static final class NotPublicException extends IOException {
        private static final long serialVersionUID = 1L;

        NotPublicException(String message) {
            super(message);
        }
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw unconnected();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw unconnected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw unconnected();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw unconnected();
    }

    private static UnsupportedOperationException unconnected() {
        return new UnsupportedOperationException("Only unconnected sockets are guarded");
    }
}
