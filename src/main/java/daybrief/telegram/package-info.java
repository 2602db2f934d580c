/**
 * The only door to Telegram: {@link daybrief.telegram.Receiver} takes updates in, {@link daybrief.telegram.TelegramCarrier} takes
 * messages out, {@link daybrief.telegram.TelegramApi} is the way to both.
 *
 * <p>It decides nothing about retries of messages (see {@code delivery}) and nothing about what an update means (see {@code chat}).
 * The bot's token never leaves it in words: every reason that it gives is cleaned of it.
 */
@NullMarked
package daybrief.telegram;

import org.jspecify.annotations.NullMarked;
