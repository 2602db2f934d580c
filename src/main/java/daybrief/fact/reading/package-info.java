/**
 * A sentence as the words, numbers and parts that facts are made of, and the word lists of each language. Start at {@link
 * daybrief.fact.reading.Line} and {@link daybrief.fact.reading.Lexicon}.
 *
 * <p>It belongs to the package above it and is of no use elsewhere; what a number counts is settled there.
 */
@NullMarked
package daybrief.fact.reading;

import org.jspecify.annotations.NullMarked;
