/**
 * What an article is about, and whether it is what a person asked for. Start with {@link daybrief.topic.Topics} (the list of
 * {@code config/topics.yaml}), then {@link daybrief.topic.Classifier} (the topics of a text) and {@link daybrief.topic.Wish} (the
 * words of one reader). It knows nothing of articles, feeds or readers, and it does not learn while it runs:
 * terms are in that file and, for English, in {@code learned_en.tsv}, which the program LearnTopics among the tests writes.
 */
@NullMarked
package daybrief.topic;

import org.jspecify.annotations.NullMarked;
