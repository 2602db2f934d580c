/**
 * What a site wishes of machines that read its pages (robots.txt, RFC 9309). Start at {@link daybrief.fetch.robots.Robots}.
 *
 * <p>It is not asked about feeds, which somebody subscribed to and which are made for machines.
 */
@NullMarked
package daybrief.fetch.robots;

import org.jspecify.annotations.NullMarked;
