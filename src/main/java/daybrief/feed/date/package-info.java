/**
 * Dates as publishers write them. Start at {@link daybrief.feed.date.Dates}.
 *
 * <p>It never guesses "now", never repairs a day that no calendar has, and knows nothing of the place where a feed is read.
 */
@NullMarked
package daybrief.feed.date;

import org.jspecify.annotations.NullMarked;
