package daybrief.inbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;

/** The updates of one chat in their order, and which of them are handed over next. Not safe for several threads: {@link Lanes} locks. */
final class Lane {
    /** So that nobody keeps a text growing for ever. */
    private static final int MOST_PARTS = 32;

    /** @param at by the ticker, in nanoseconds */
    record Arrived(RawUpdate update, boolean begins, boolean goesOn, long at) {}

    private final Deque<Arrived> queue = new ArrayDeque<>();
    private final long quiet;
    private boolean busy;

    Lane(long quietNanos) {
        this.quiet = quietNanos;
    }

    void add(Arrived update) {
        queue.add(update);
    }

    boolean isEmpty() {
        return queue.isEmpty() && !busy;
    }

    /** Takes what is to be handled now; nothing while the last is being handled or more of a text may come. */
    List<RawUpdate> take(long now) {
        if (busy || queue.isEmpty() || ripeAt().orElse(now) > now) {
            return List.of();
        }
        busy = true;
        List<RawUpdate> batch = new ArrayList<>();
        for (int left = joined(); left > 0; left--) {
            batch.add(queue.remove().update());
        }
        return batch;
    }

    void done() {
        busy = false;
    }

    /** When the long text at its head is complete, unless something comes before; empty where nothing has to be waited for. */
    OptionalLong ripeAt() {
        if (busy || queue.isEmpty() || !queue.element().begins()) {
            return OptionalLong.empty();
        }
        int parts = joined();
        boolean complete = parts < queue.size() || parts >= MOST_PARTS;
        return complete ? OptionalLong.empty() : OptionalLong.of(queue.getLast().at() + quiet);
    }

    private int joined() {
        if (!queue.element().begins()) {
            return 1;
        }
        int parts = 0;
        long last = queue.element().at();
        for (Arrived part : queue) {
            boolean next = parts == 0 || (part.goesOn() && part.at() - last <= quiet);
            if (!next || parts == MOST_PARTS) {
                break;
            }
            last = part.at();
            parts++;
        }
        return parts;
    }
}
