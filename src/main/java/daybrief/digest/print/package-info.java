/**
 * What an edition says, as a value that is stored and shared, and how it is put into a message. Start at {@link
 * daybrief.digest.print.Content} and {@link daybrief.digest.print.EditionText}.
 *
 * <p>It chooses nothing: which stories and sentences stand in an edition is settled by {@code digest} before it comes here.
 */
@NullMarked
package daybrief.digest.print;

import org.jspecify.annotations.NullMarked;
