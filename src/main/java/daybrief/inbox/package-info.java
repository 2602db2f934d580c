/**
 * Updates kept before they are handled, and handled once in effect. Start at {@link daybrief.inbox.Inbox}.
 *
 * <p>It does not look into an update beyond its id and chat: what one means is decided above.
 */
@NullMarked
package daybrief.inbox;

import org.jspecify.annotations.NullMarked;
