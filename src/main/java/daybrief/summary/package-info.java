/**
 * Turns documents, stored or not, into a few of their own sentences, each traceable to its place.
 *
 * <p>Start at {@link daybrief.summary.Summarizer} and its one implementation {@link daybrief.summary.ExtractiveSummarizer}.
 * Nothing here writes a word of its own: every sentence is a run of its source's words, and {@link daybrief.summary.Places}
 * checks that before anything is sent. It does not store, fetch, translate or group.
 */
@NullMarked
package daybrief.summary;

import org.jspecify.annotations.NullMarked;
