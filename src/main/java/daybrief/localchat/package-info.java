/**
 * A Bot API server on loopback and its chat page, so that the bot can be met, and tested, without Telegram. Start reading at
 * {@link daybrief.localchat.LocalChat}.
 *
 * <p>An island: it knows the Bot API and nothing of ours but {@code http}; the real {@code telegram} package is what runs against
 * it. It deliberately has no groups, no media but documents, and nothing that Telegram would refuse.
 */
@NullMarked
package daybrief.localchat;

import org.jspecify.annotations.NullMarked;
