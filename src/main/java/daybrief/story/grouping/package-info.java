/**
 * Which articles tell the same news: pure, in memory, of one stream of signatures. Start with {@link daybrief.story.grouping.Clusters}
 * (what is asked), then {@link daybrief.story.grouping.Likeness} (how alike two articles are) and
 * {@link daybrief.story.grouping.Linking} (what becomes of many likenesses). It stores nothing and never joins two languages.
 */
@NullMarked
package daybrief.story.grouping;

import org.jspecify.annotations.NullMarked;
