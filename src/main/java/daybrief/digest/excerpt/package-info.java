/**
 * What an entry takes from articles, and what it must not take. Start at {@link daybrief.digest.excerpt.Excerpts}.
 *
 * <p>It chooses neither stories nor reports, and prints nothing: {@code digest} says from which articles and how much.
 */
@NullMarked
package daybrief.digest.excerpt;

import org.jspecify.annotations.NullMarked;
