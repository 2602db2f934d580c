/**
 * Bytes to entries: RSS, RDF, Atom and JSON feeds, and the OPML lists that name them. Start at {@link daybrief.feed.FeedParser}.
 *
 * <p>No network and no database; what stands in it came from strangers, so nothing here recurses, and a broken feed gives what
 * can be read of it with a warning.
 */
@NullMarked
package daybrief.feed;

import org.jspecify.annotations.NullMarked;
