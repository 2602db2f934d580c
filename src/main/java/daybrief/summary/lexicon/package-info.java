/**
 * What is known of words: their stems, what the word lists say of them and of the phrases that they open.
 *
 * <p>Start at {@link daybrief.summary.lexicon.Lexicon}; a {@link daybrief.summary.lexicon.Token} is a word where it stands. The lists
 * stand in resources beside this package. It does not read sentences and does not judge them.
 */
@NullMarked
package daybrief.summary.lexicon;

import org.jspecify.annotations.NullMarked;
