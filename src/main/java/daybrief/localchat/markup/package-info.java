/**
 * Telegram's marked-up texts: HTML to text and entities, and the refusals in Telegram's words. Start reading at
 * {@link daybrief.localchat.markup.HtmlMarkup}. It deliberately knows no chat, no message and no Markdown.
 */
@NullMarked
package daybrief.localchat.markup;

import org.jspecify.annotations.NullMarked;
