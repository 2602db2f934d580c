/**
 * Editions as they were sent, for the host's command line. Start at {@link daybrief.digest.replay.Replays}.
 *
 * <p>It composes nothing, changes nothing and sends nothing: an edition is put together from what was stored of it, whatever has
 * become of its articles since.
 */
@NullMarked
package daybrief.digest.replay;

import org.jspecify.annotations.NullMarked;
