package daybrief.telegram;

import okhttp3.Call;
import okhttp3.EventListener;

/** Whether any of a request has begun to leave. The listener is made on the thread that starts the call, which is how the two meet. */
final class Departure extends EventListener {
    private static final ThreadLocal<Departure> CURRENT = new ThreadLocal<>();

    private volatile boolean begun;

    static EventListener of(Call call) {
        Departure current = CURRENT.get();
        return current == null ? EventListener.NONE : current;
    }

    /** Starts a call whose departure this is to watch. */
    <T> T watch(Start<T> start) throws Exception {
        CURRENT.set(this);
        try {
            return start.call();
        } finally {
            CURRENT.remove();
        }
    }

    interface Start<T> {
        T call() throws Exception;
    }

    boolean begun() {
        return begun;
    }

    @Override
    public void requestHeadersStart(Call call) {
        begun = true;
    }
}
