package daybrief.text;

import java.util.List;

/** Where the sentences of a text stand. */
public final class Sentences {
    private Sentences() {}

    /** The sentences in order, without the white space around them. Linear; never fails; a text without marks is one sentence. */
    public static List<Passage> split(String text, String language) {
        return split(text, Paragraphs.of(text), language);
    }

    /** The same of a text whose paragraphs are known. */
    public static List<Passage> split(String text, List<Passage> paragraphs, String language) {
        return new SentenceSplitter(text, language).split(paragraphs);
    }
}
