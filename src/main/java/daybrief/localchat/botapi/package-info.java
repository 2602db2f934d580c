/**
 * The Bot API over a {@link daybrief.localchat.world.World}, refusing what Telegram refuses, in Telegram's words. Start reading at
 * {@link daybrief.localchat.botapi.BotApi}.
 *
 * <p>It covers what a bot in private chats needs. It deliberately does not: groups, media other than documents, Markdown (taken as
 * plain text), webhooks (remembered, never called), rich messages.
 */
@NullMarked
package daybrief.localchat.botapi;

import org.jspecify.annotations.NullMarked;
