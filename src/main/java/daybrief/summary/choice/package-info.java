/**
 * Which sentences a summary takes, and in what order they are worth taking: every summary is a beginning of that order, so a longer
 * one contains each shorter one.
 *
 * <p>Start at {@link daybrief.summary.choice.Choice}. Sentences come as numbers ({@code Vocabulary}), are weighed by their traits and by
 * those of the concepts they cover ({@code Traits}, {@code Concepts}; the weights stand in {@code weights.txt}), and are ordered by
 * {@code Selection}. It does not read texts and does not judge whether a sentence can stand alone: the caller's guard does.
 */
@NullMarked
package daybrief.summary.choice;

import org.jspecify.annotations.NullMarked;
