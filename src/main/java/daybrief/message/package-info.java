/**
 * What is sent, as a value: blocks, spans and buttons, and their renderings. Start at {@link daybrief.message.Message}.
 *
 * <p>{@link daybrief.message.ClassicHtml} and {@link daybrief.message.RichHtml} render the same value for Telegram, and nobody else escapes,
 * measures or cuts. Nothing here knows Telegram's
 * client, a reader or a language.
 */
@NullMarked
package daybrief.message;

import org.jspecify.annotations.NullMarked;
