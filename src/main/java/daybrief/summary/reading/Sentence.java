package daybrief.summary.reading;

import daybrief.text.Passage;
import java.util.List;

/**
 * One sentence as it would be printed, and where it stands.
 *
 * @param document the index of its document
 * @param position its number among the sentences of its document that can be printed, from 0
 * @param paragraph the number of its paragraph in the document
 * @param passage the printed run in UTF-16 offsets
 * @param tokens its words with their marks, in order
 */
public record Sentence(
        int document, int position, int paragraph, Passage passage, String text, List<Token> tokens, int words) {

    public Sentence at(int newPosition) {
        return new Sentence(document, newPosition, paragraph, passage, text, tokens, words);
    }

    public boolean isQuestion() {
        return text.indexOf('?') >= 0;
    }
}
