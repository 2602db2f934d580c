/**
 * The list of feeds as people keep it: what the administrator's file says, what was added and removed in the chat, and who added it.
 * Start at {@link daybrief.source.roster.Roster}.
 *
 * <p>It reads no feed, and words nothing for readers.
 */
@NullMarked
package daybrief.source.roster;

import org.jspecify.annotations.NullMarked;
