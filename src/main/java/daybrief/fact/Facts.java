package daybrief.fact;

import daybrief.fact.reading.Lexicon;
import daybrief.fact.reading.Line;
import daybrief.text.CodePoints;
import daybrief.text.Passage;
import daybrief.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * What a text states, each with its place.
 *
 * @param quantities in the order of the text
 * @param explains whether it says itself that figures were wrong before, or differ
 */
public record Facts(List<Quantity> quantities, boolean explains) {
    /** Nothing is read beyond: what a report has to say stands before. In UTF-16 units. */
    private static final int READ = 30_000;

    public Facts {
        quantities = List.copyOf(quantities);
    }

    public static Facts of(String text, String language) {
        Lexicon lexicon = Lexicon.of(language);
        String read = head(text);
        CodePoints points = new CodePoints(read);
        List<Quantity> quantities = new ArrayList<>();
        boolean explains = false;
        for (Passage sentence : Sentences.split(read, language)) {
            Line line = new Line(read, sentence);
            quantities.addAll(new Quantities(line, lexicon, points).all());
            explains |= lexicon.list("explains").anywhere(line, 0, line.size());
        }
        return new Facts(quantities, explains);
    }

    private static String head(String text) {
        if (text.length() <= READ) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(READ - 1)) ? READ - 1 : READ);
    }
}
