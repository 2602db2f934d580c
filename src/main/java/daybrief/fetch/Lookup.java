package daybrief.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks for a host's addresses with an end to the patience: a name server that keeps silent can be neither cancelled nor
 * interrupted, so it is asked on a thread that may be left behind.
 */
final class Lookup implements AutoCloseable {
    private final Resolver resolver;
    private final ExecutorService threads = Executors.newCachedThreadPool(Lookup::thread);

    Lookup(Resolver resolver) {
        this.resolver = resolver;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "lookup");
        thread.setDaemon(true);
        return thread;
    }

    /** IPv4 first: only the first address is tried, and more machines lack IPv6 than IPv4. */
    List<InetAddress> within(String host, long nanos) throws UnknownHostException {
        Future<List<InetAddress>> answer = threads.submit(() -> resolver.resolve(host));
        try {
            return answer.get(nanos, TimeUnit.NANOSECONDS).stream()
                    .sorted(Comparator.comparing(address -> !(address instanceof Inet4Address)))
                    .toList();
        } catch (TimeoutException e) {
            throw new LateException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UnknownHostException unknown ? unknown : new UnknownHostException(host);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LateException();
        } finally {
            answer.cancel(true);
        }
    }

    /** Nobody said where the host is, or that there is none. */
    static final class LateException extends UnknownHostException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
