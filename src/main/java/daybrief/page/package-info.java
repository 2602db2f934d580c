/**
 * Bytes of a web page to an article: its own text and what the page says of it (headline, author, date, site, address, image), and
 * whether something stands in front of it. Start at {@link daybrief.page.PageReader}; the text is found in {@link daybrief.page.body}.
 *
 * <p>No network, no database, no script is run. What stands in a page came from strangers: every list is bounded, no walk of ours
 * recurses, and every input gives a {@link daybrief.page.Page}. It does not follow "next page" links and does not look at pictures.
 */
@NullMarked
package daybrief.page;

import org.jspecify.annotations.NullMarked;
