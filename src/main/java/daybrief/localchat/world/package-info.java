/**
 * What the local chat knows: readers, messages, pending updates, the clock. Start reading at {@link daybrief.localchat.world.World}.
 *
 * <p>Messages are kept in Telegram's own JSON form, the one shape that the Bot API, the page and the state file share. A node
 * that was handed out is never changed again; an edit puts a copy in its place. It deliberately knows nothing of HTTP.
 */
@NullMarked
package daybrief.localchat.world;

import org.jspecify.annotations.NullMarked;
