/**
 * Groups articles that tell the same news, whoever tells it and whenever it arrives. Start with {@link daybrief.story.Grouping} (the
 * job), then {@link daybrief.story.Story} (what a story says about itself) and {@link daybrief.story.Rank}. It does not summarise,
 * does not know what a reader was told, and never joins articles of two languages. A wrong join is held to be worse than a missed one.
 */
@NullMarked
package daybrief.story;

import org.jspecify.annotations.NullMarked;
