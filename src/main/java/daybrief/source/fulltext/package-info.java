/**
 * Web pages, read as politely as feeds: the whole text of an article of which a feed gave only a teaser, and of a link that a person
 * names. Start at {@link daybrief.source.fulltext.Pages}; {@link daybrief.source.fulltext.Completing} is the job.
 *
 * <p>It does not know what a page looks like ({@code page}), and reads none that its site's robots.txt keeps machines from.
 */
@NullMarked
package daybrief.source.fulltext;

import org.jspecify.annotations.NullMarked;
