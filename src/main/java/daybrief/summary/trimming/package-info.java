/**
 * What of a sentence is not its own words: what stands before it, and parentheses that a reader does not need.
 *
 * <p>Start at {@link daybrief.summary.trimming.Trim}. It only leaves out, by closed lists: nothing is reworded, and who says a thing
 * and what limits it stays.
 */
@NullMarked
package daybrief.summary.trimming;

import org.jspecify.annotations.NullMarked;
