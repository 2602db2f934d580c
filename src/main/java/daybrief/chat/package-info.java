/**
 * What a person can say, and what is answered. Start at {@link daybrief.chat.Conversation}, which takes what came in, has one
 * {@link daybrief.chat.Command} answer it, and commits the answer, the change it wants and the acknowledgement together. The commands
 * stand in {@code chat.command}, one in a file.
 *
 * <p>It sends nothing itself and knows no Telegram: answers go to {@code delivery}, and {@code telegram} makes an
 * {@link daybrief.chat.Incoming} of what Telegram says.
 */
@NullMarked
package daybrief.chat;

import org.jspecify.annotations.NullMarked;
