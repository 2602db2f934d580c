/**
 * Who reads, what they follow and when they want it. Start at {@link daybrief.subscriber.Readers}; when the next edition is due
 * is computed by {@link daybrief.subscriber.Timetable}.
 *
 * <p>It sends nothing and composes nothing; where a reader is reached is the mailbox of {@code delivery}.
 */
@NullMarked
package daybrief.subscriber;

import org.jspecify.annotations.NullMarked;
