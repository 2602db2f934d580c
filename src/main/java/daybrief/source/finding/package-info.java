/**
 * From a site's address to its feeds. Start at {@link daybrief.source.finding.Discovering}.
 *
 * <p>It subscribes to nothing and asks nobody which one is meant.
 */
@NullMarked
package daybrief.source.finding;

import org.jspecify.annotations.NullMarked;
