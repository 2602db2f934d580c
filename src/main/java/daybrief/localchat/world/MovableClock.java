package daybrief.localchat.world;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The machine's clock plus an offset that only grows. Listeners are told after each move, on the mover's thread. */
public final class MovableClock implements InstantSource {
    private static final Duration FURTHEST = Duration.ofDays(3650);

    private final InstantSource system;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Duration offset = Duration.ZERO;

    public MovableClock(InstantSource system) {
        this.system = system;
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset);
    }

    public Instant systemInstant() {
        return system.instant();
    }

    public Duration offset() {
        return offset;
    }

    public void onMoved(Runnable listener) {
        listeners.add(listener);
    }

    /** False, and nothing happens, if it would go backward or further than ten years. */
    public boolean forward(Duration by) {
        if (!advance(by)) {
            return false;
        }
        listeners.forEach(Runnable::run);
        return true;
    }

    void restore(Duration kept) {
        offset = kept;
    }

    private synchronized boolean advance(Duration by) {
        boolean possible = !by.isNegative()
                && by.compareTo(FURTHEST) <= 0
                && offset.plus(by).compareTo(FURTHEST) <= 0;
        if (possible) {
            offset = offset.plus(by);
        }
        return possible;
    }
}
