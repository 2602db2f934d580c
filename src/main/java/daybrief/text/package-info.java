/**
 * Language, sentences, words, stems, similarity: what a text is made of, for summaries, stories, topics and search.
 *
 * <p>Start at {@link daybrief.text.Words} and {@link daybrief.text.Sentences}. Everything here is pure: no I/O but its own word
 * lists, no state, safe from any thread. It does not parse markup, does not translate, and holds no learned model.
 */
@NullMarked
package daybrief.text;

import org.jspecify.annotations.NullMarked;
