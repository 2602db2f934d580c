/**
 * What is sent, as a value: blocks, spans and buttons, and their renderings. Start at {@link daybrief.message.Message}.
 *
 * <p>{@link daybrief.message.ClassicHtml} is the one place that escapes, measures and cuts. Nothing here knows Telegram's
 * client, a reader or a language.
 */
@NullMarked
package daybrief.message;

import org.jspecify.annotations.NullMarked;
