package daybrief.evaluation;

import daybrief.summary.Budget;
import daybrief.summary.Document;
import daybrief.text.Passage;
import daybrief.text.Sentences;
import daybrief.text.Words;
import java.util.ArrayList;
import java.util.List;

/** A classic way to summarise, to be compared with: an order in which the sentences of the documents are taken while they fit. */
abstract class Extractor {
    /** @param position among the sentences of its document, from 0 */
    record Line(String text, int document, int position) {}

    abstract List<Line> ranked(List<List<Line>> documents);

    final String summary(GoldText text, Budget budget) {
        List<Line> chosen = new ArrayList<>();
        int words = 0;
        for (Line line : ranked(read(text))) {
            int more = Words.count(line.text());
            if (chosen.size() < budget.sentences() && words + more <= budget.words()) {
                chosen.add(line);
                words += more;
            }
        }
        return String.join("\n", chosen.stream().map(Line::text).toList());
    }

    private static List<List<Line>> read(GoldText text) {
        List<List<Line>> documents = new ArrayList<>();
        for (Document document : text.documents()) {
            List<Line> lines = new ArrayList<>();
            for (Passage sentence : Sentences.split(document.text(), document.language())) {
                lines.add(new Line(sentence.of(document.text()), documents.size(), lines.size()));
            }
            documents.add(lines);
        }
        return documents;
    }
}
