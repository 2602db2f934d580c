package daybrief.telegram;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Call;
import okhttp3.Dns;
import okhttp3.EventListener;
import okhttp3.Protocol;

/** Puts addresses that failed behind those that did not: without OkHttp's retry a dead first address would be tried for ever. */
final class PatientDns implements Dns {
    private final Dns dns;
    private final Map<InetAddress, Long> failed = new ConcurrentHashMap<>();
    private final AtomicLong failures = new AtomicLong();

    PatientDns(Dns dns) {
        this.dns = dns;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> found = new ArrayList<>(dns.lookup(host));
        found.sort(Comparator.comparing(address -> failed.getOrDefault(address, 0L)));
        failed.keySet().retainAll(found);
        return found;
    }

    void failed(InetSocketAddress address) {
        if (address.getAddress() != null) {
            failed.put(address.getAddress(), failures.incrementAndGet());
        }
    }

    /** Watches connections; and, through it, departures. */
    final class Watch extends EventListener {
        private final EventListener departure;

        Watch(Call call) {
            this.departure = Departure.of(call);
        }

        @Override
        public void connectFailed(Call call, InetSocketAddress address, Proxy proxy, Protocol protocol, IOException e) {
            failed(address);
        }

        @Override
        public void requestHeadersStart(Call call) {
            departure.requestHeadersStart(call);
        }
    }
}
