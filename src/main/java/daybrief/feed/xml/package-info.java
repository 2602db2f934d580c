/**
 * RSS, RDF, Atom and CDF: a tree of elements to a feed, by looking for what is there rather than for what should be. Start at
 * {@link daybrief.feed.xml.XmlFeed}.
 *
 * <p>Nothing here recurses, expands an entity of the document's own beyond small bounds, or follows a reference out of it.
 */
@NullMarked
package daybrief.feed.xml;

import org.jspecify.annotations.NullMarked;
