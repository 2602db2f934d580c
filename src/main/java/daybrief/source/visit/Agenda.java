package daybrief.source.visit;

import daybrief.fetch.Turns;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the due feeds is read next: the one that has waited longest among those whose host is free. Slow hosts have a share
 * of their own, so that however many they are, the others do not wait for them. Not for two threads.
 */
public final class Agenda {
    private final Share share;
    private final Turns turns;
    private List<Due> waiting = new ArrayList<>();
    private final Set<Long> underWay = new HashSet<>();
    private int swift;
    private int slow;

    public Agenda(Share share, Turns turns) {
        this.share = share;
        this.turns = turns;
    }

    /**
     * How many are read side by side.
     *
     * @param slow of hosts that are slow; these come on top
     */
    public record Share(int swift, int slow) {
        public static Share of(int atOnce) {
            return new Share(atOnce, Math.max(2, atOnce / 2));
        }
    }

    /** @param due all that are due now, those due longest first */
    public void renew(List<Due> due) {
        waiting = new ArrayList<>(due);
        waiting.removeIf(one -> underWay.contains(one.feed()));
    }

    /** Takes the next one that can be read now; it has to be given back by {@link #done}. */
    public Optional<Due> next() {
        for (Iterator<Due> all = waiting.iterator(); all.hasNext(); ) {
            Due due = all.next();
            if (hasRoom(due) && turns.take(due.host())) {
                all.remove();
                underWay.add(due.feed());
                count(due, 1);
                return Optional.of(due);
            }
        }
        return Optional.empty();
    }

    private boolean hasRoom(Due due) {
        return due.slow() ? slow < share.slow() : swift < share.swift();
    }

    private void count(Due due, int more) {
        if (due.slow()) {
            slow += more;
        } else {
            swift += more;
        }
    }

    public void done(Due due) {
        underWay.remove(due.feed());
        count(due, -1);
        turns.give(due.host());
    }

    public boolean isIdle() {
        return underWay.isEmpty();
    }

    /** How long until a host comes free by itself for one of those that wait; no longer than {@code most}. */
    public Duration pause(Duration most) {
        return waiting.stream()
                .filter(this::hasRoom)
                .map(due -> turns.wait(due.host()))
                .reduce(most, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    public boolean isEmpty() {
        return waiting.isEmpty();
    }
}
