/**
 * HTML that strangers wrote, to plain text and to HTML that does no harm. Start at {@link daybrief.feed.markup.Prose}.
 *
 * <p>It judges what is markup and what only looks like it; it does not choose among the texts of an entry.
 */
@NullMarked
package daybrief.feed.markup;

import org.jspecify.annotations.NullMarked;
