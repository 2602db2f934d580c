package daybrief.summary.reading;

import daybrief.summary.Document;
import daybrief.text.Passage;
import daybrief.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What is printed or left out as one: a sentence, or all those through which one quotation runs, since half a quotation can stand
 * nowhere.
 *
 * @param sentences how many there are
 */
record Whole(Passage passage, int sentences) {
    /** What is longer is read by its sentences, none of which can be printed. */
    private static final int LONGEST = 90;

    static List<Whole> of(List<Passage> sentences, Document document, Quotation quotation) {
        List<Whole> wholes = new ArrayList<>();
        List<Passage> open = new ArrayList<>();
        for (Passage sentence : sentences) {
            if (!open.isEmpty() && !quotation.joins(open.get(open.size() - 1), sentence)) {
                close(document.text(), quotation, open, wholes);
            }
            open.add(sentence);
        }
        close(document.text(), quotation, open, wholes);
        return wholes;
    }

    private static void close(String text, Quotation quotation, List<Passage> open, List<Whole> wholes) {
        if (open.isEmpty()) {
            return;
        }
        Passage hull =
                new Passage(open.get(0).start(), open.get(open.size() - 1).end());
        if (open.size() > 1 && !quotation.cuts(hull) && Words.count(hull.of(text)) <= LONGEST) {
            wholes.add(new Whole(hull, open.size()));
        } else {
            open.forEach(sentence -> wholes.add(new Whole(sentence, 1)));
        }
        open.clear();
    }
}
