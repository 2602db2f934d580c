/**
 * What an article is about, and whether it is what a person asked for. Start with {@link daybrief.topic.Topics} (the list of
 * {@code config/topics.yaml}), then {@link daybrief.topic.Classifier} (the topics of a text) and {@link daybrief.topic.Wish} (the
 * words of one reader). It knows nothing of articles, feeds or readers, and it does not learn: every term is in the file.
 */
@NullMarked
package daybrief.topic;

import org.jspecify.annotations.NullMarked;
