/**
 * One document as the summariser sees it: sentences that may be printed, the people it names, and what each sentence leans on.
 *
 * <p>Start at {@link daybrief.summary.reading.Reading}. It belongs to the package above it and is of no use elsewhere; it weighs and
 * chooses nothing.
 */
@NullMarked
package daybrief.summary.reading;

import org.jspecify.annotations.NullMarked;
