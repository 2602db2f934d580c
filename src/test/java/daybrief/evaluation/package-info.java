/**
 * What Daybrief's summaries, stories and topics are worth, measured on a folder of labelled texts that is no part of the project.
 *
 * <p>Start at {@link daybrief.evaluation.Evaluation}, which the Maven profile {@code evaluate} runs; it asks Daybrief by its own
 * command line, sets Lead and LexRank beside it, and names every file that is missing. Nothing here learns weights.
 */
@NullMarked
package daybrief.evaluation;

import org.jspecify.annotations.NullMarked;
