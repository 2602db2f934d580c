/**
 * JSON Feed, versions 1 and 1.1 (jsonfeed.org). Start at {@link daybrief.feed.json.JsonFeed}.
 *
 * <p>It does not complain of what a version forbids: what can be read is read.
 */
@NullMarked
package daybrief.feed.json;

import org.jspecify.annotations.NullMarked;
