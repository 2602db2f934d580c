/**
 * One edition for one reader: which stories, in what order, in what words, and never the same news twice. Start at {@link
 * daybrief.digest.Editor}; {@link daybrief.digest.Briefing} writes the editions that are due, {@link daybrief.digest.Editions}
 * keeps the ledger of what was told.
 *
 * <p>It groups no articles, chooses no sentence by itself and sends nothing: stories come from {@code story}, sentences from
 * {@code summary}, and what it writes waits in the outbox of {@code delivery}.
 */
@NullMarked
package daybrief.digest;

import org.jspecify.annotations.NullMarked;
