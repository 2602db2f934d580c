package daybrief.localchat.botapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Faults that wait for their call. Safe for any thread. */
public final class Faults {
    private final Map<String, Deque<Fault>> planned = new ConcurrentHashMap<>();
    private volatile boolean revoked;

    /** The next calls of the method, in any case of letters, go wrong; added after those already planned. */
    public void next(String method, int calls, Fault fault) {
        planned.compute(method.toLowerCase(Locale.ROOT), (name, before) -> {
            Deque<Fault> faults = before == null ? new ArrayDeque<>() : before;
            for (int i = 0; i < calls; i++) {
                faults.add(fault);
            }
            return faults;
        });
    }

    /** From now on every call is answered with 401, until it is taken back. */
    public void revokeToken(boolean now) {
        revoked = now;
    }

    public void clear() {
        planned.clear();
        revoked = false;
    }

    boolean isRevoked() {
        return revoked;
    }

    Optional<Fault> take(String method) {
        Fault[] taken = new Fault[1];
        planned.computeIfPresent(method, (name, faults) -> {
            taken[0] = faults.poll();
            return faults.isEmpty() ? null : faults;
        });
        return Optional.ofNullable(taken[0]);
    }
}
