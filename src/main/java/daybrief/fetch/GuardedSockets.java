package daybrief.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/**
 * Sockets that refuse to connect to an address which is not public. The check stands where the connection is made: a name
 * cannot be rebound between check and use, and a literal, which OkHttp does not look up, is checked like any other.
 */
final class GuardedSockets extends SocketFactory {
    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress endpoint, int timeout) throws IOException {
                check(endpoint);
                super.connect(endpoint, timeout);
            }
        };
    }

    private static void check(SocketAddress endpoint) throws IOException {
        if (!(endpoint instanceof InetSocketAddress inet)
                || inet.getAddress() == null
                || !PublicAddresses.has(inet.getAddress())) {
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
