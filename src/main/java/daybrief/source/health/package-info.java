/**
 * How the feeds fare, for those who look after them. Start at {@link daybrief.source.health.Healths}.
 *
 * <p>It only looks at what reading left; it asks no server, words nothing and sends nothing.
 */
@NullMarked
package daybrief.source.health;

import org.jspecify.annotations.NullMarked;
