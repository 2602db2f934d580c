package daybrief.http;

/**
 * Where a server listens and how much it takes in.
 *
 * @param bind an address or a host name; {@code 127.0.0.1} keeps it on this machine
 * @param port 0: any free one
 * @param nextFree if the port is taken, the next free one of the 100 that follow is used instead
 * @param maxBody the largest request body in bytes; a larger one is answered with 413
 */
public record Listen(String bind, int port, boolean nextFree, int maxBody) {
    private static final int DEFAULT_BODY = 1 << 20;

    public Listen {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
        }
    }

    public static Listen on(String bind, int port) {
        return new Listen(bind, port, false, DEFAULT_BODY);
    }

    public Listen orNextFree() {
        return new Listen(bind, port, true, maxBody);
    }

    public Listen withMaxBody(int bytes) {
        return new Listen(bind, port, nextFree, bytes);
    }
}
