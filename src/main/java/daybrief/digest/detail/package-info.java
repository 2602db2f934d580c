/**
 * What stands behind an entry: figures that moved, disputes among its sources, key facts and the timeline. Start at {@link
 * daybrief.digest.detail.Detailing}.
 *
 * <p>It reads what {@code fact} finds in the reports of a story and chooses from it; it prints nothing.
 */
@NullMarked
package daybrief.digest.detail;

import org.jspecify.annotations.NullMarked;
