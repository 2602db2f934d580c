package daybrief.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server: bounded threads, bounded bodies, strict headers on everything, an orderly end. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final int THREADS = 8;
    private static final int BACKLOG = 512;
    private static final int PORTS_TRIED = 100;
    private static final Duration GRACE = Duration.ofSeconds(1);

    static {
        // Read by the JDK's server once, when it is first used: without the first, answers on kept connections wait 40
        // ms for
        // Nagle; without the second, a few clients that never finish their request would hold every thread.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
    }

    private final HttpServer server;
    private final Listen listen;
    private final Handler handler;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, named("http"));
    private final Phaser running = new Phaser(1);
    private volatile boolean closing;

    private Server(HttpServer server, Listen listen, Handler handler) {
        this.server = server;
        this.listen = listen;
        this.handler = handler;
    }

    /**
     * Binds and serves.
     *
     * @throws UncheckedIOException if the address cannot be listened on; the message names it and the cure
     */
    public static Server start(Listen listen, Handler handler) {
        Server started = new Server(bound(listen), listen, handler);
        started.server.createContext("/", started::accept);
        started.server.setExecutor(started.threads);
        started.server.start();
        return started;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Where a browser on this machine finds it. */
    public URI uri() {
        InetAddress address = server.getAddress().getAddress();
        String host = address.isAnyLocalAddress() ? "127.0.0.1" : listen.bind();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/");
    }

    /** Takes no new requests, gives the ones under way a second, and closes what is left. Complete waiting ones before. */
    @Override
    public void close() {
        closing = true;
        int phase = running.arrive();
        try {
            running.awaitAdvanceInterruptibly(phase, GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException someStillWait) {
            LOG.debug("requests were still waiting when the server ended");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        server.stop(0);
        threads.shutdownNow();
    }

    private static HttpServer bound(Listen listen) {
        int last =
                listen.nextFree() && listen.port() > 0 ? Math.min(listen.port() + PORTS_TRIED, 65_535) : listen.port();
        IOException failure = new IOException("no port was tried");
        for (int port = listen.port(); port <= last; port++) {
            try {
                return HttpServer.create(new InetSocketAddress(InetAddress.getByName(listen.bind()), port), BACKLOG);
            } catch (BindException taken) {
                failure = taken;
            } catch (IOException unusable) {
                failure = unusable;
                break;
            }
        }
        throw new UncheckedIOException(
                "cannot listen on " + listen.bind() + " port " + listen.port() + " (" + failure.getMessage()
                        + "); choose another address or port, 0 for any free one",
                failure);
    }

    private void accept(HttpExchange exchange) {
        running.register();
        try {
            Responses.whenReady(answer(exchange), exchange, threads)
                    .whenComplete((sent, failed) -> running.arriveAndDeregister());
        } catch (IOException | RuntimeException left) {
            running.arriveAndDeregister();
            LOG.debug("a request could not be read: {}", left.toString());
            exchange.close();
        }
    }

    private CompletionStage<Response> answer(HttpExchange exchange) throws IOException {
        if (closing) {
            return CompletableFuture.completedFuture(Response.text(503, "Closing\n"));
        }
        Optional<byte[]> body = Bodies.read(exchange, listen.maxBody());
        if (body.isEmpty()) {
            return CompletableFuture.completedFuture(
                    Response.text(413, "Request Entity Too Large\n").with("Connection", "close"));
        }
        Request request = new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                exchange.getRequestHeaders(),
                body.get(),
                exchange.getLocalAddress());
        try {
            return handler.handle(request);
        } catch (RuntimeException | Error failed) {
            // An Error too (memory, for one): left alone, it would leave the caller without an answer for ever.
            return CompletableFuture.failedFuture(failed);
        }
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
