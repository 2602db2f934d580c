package daybrief.subscriber;

import daybrief.delivery.MailboxId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One person (later: one group) who reads.
 *
 * @param user Telegram's user id
 * @param language of the interface, such as "en"
 * @param zone as text, because a JVM may not know every zone; empty until it was asked
 * @param topics ids of topics
 * @param wishes words of their own that they follow
 * @param languages in which they read; empty: all
 * @param emptyDayLine a line on a day without news, or silence
 * @param pursuits single stories that they follow or have had enough of
 * @param nextAt when the next edition is due
 */
public record Reader(
        ReaderId id,
        MailboxId mailbox,
        long user,
        String name,
        boolean admin,
        Status status,
        Optional<Instant> pausedUntil,
        String language,
        Optional<String> zone,
        Length length,
        boolean emptyDayLine,
        boolean silent,
        Format format,
        Set<String> topics,
        Set<String> wishes,
        List<Slot> times,
        Set<String> languages,
        Pursuits pursuits,
        Optional<Instant> nextAt) {
    /** Where a reader stands. */
    public enum Status {
        /** Has said /start and not finished it. */
        NEW,
        ACTIVE,
        PAUSED,
        /** Said /stop. */
        STOPPED,
        /** Blocked the bot; everything is kept. */
        BLOCKED
    }

    public Reader {
        topics = Set.copyOf(topics);
        wishes = Set.copyOf(wishes);
        times = List.copyOf(times);
        languages = Set.copyOf(languages);
    }

    /** The same with other wishes for single stories. */
    public Reader pursuing(Pursuits others) {
        return new Reader(
                id,
                mailbox,
                user,
                name,
                admin,
                status,
                pausedUntil,
                language,
                zone,
                length,
                emptyDayLine,
                silent,
                format,
                topics,
                wishes,
                times,
                languages,
                others,
                nextAt);
    }

    /** As the reader will be once they follow these topics and editions come at these times there. */
    public Reader reading(Set<String> otherTopics, ZoneId otherZone, List<Slot> otherTimes, Instant now) {
        return new Reader(
                id,
                mailbox,
                user,
                name,
                admin,
                Status.ACTIVE,
                Optional.empty(),
                language,
                Optional.of(otherZone.getId()),
                length,
                emptyDayLine,
                silent,
                format,
                otherTopics,
                wishes,
                otherTimes,
                languages,
                pursuits,
                Timetable.next(otherTimes, otherZone, now).map(Due::at));
    }
}
