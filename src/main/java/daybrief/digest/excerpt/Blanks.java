package daybrief.digest.excerpt;

import daybrief.text.Passage;
import daybrief.text.Sentences;
import java.util.function.Predicate;

/** A text without some of its sentences, in which all others stand where they stood: what is left out is line breaks. */
final class Blanks {
    private Blanks() {}

    /** The same text where no sentence is unfit. */
    static String in(String text, String language, Predicate<String> unfit) {
        StringBuilder blanked = new StringBuilder();
        int read = 0;
        for (Passage passage : Sentences.split(text, language)) {
            if (unfit.test(passage.of(text))) {
                int unfitFrom = passage.start();
                blanked.append(text, read, unfitFrom);
                passage.of(text).codePoints().forEach(sign -> blanked.append('\n'));
                read = passage.end();
            }
        }
        return read == 0 ? text : blanked.append(text, read, text.length()).toString();
    }
}
