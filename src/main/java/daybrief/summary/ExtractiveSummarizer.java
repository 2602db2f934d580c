package daybrief.summary;

import daybrief.text.CodePoints;
import daybrief.text.Passage;
import daybrief.text.Sentences;
import daybrief.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Chooses whole sentences (first form: the first ones that fit). */
public final class ExtractiveSummarizer implements Summarizer {
    @Override
    public Summary summarize(List<Document> documents, Budget budget) {
        List<Quote> chosen = new ArrayList<>();
        int words = 0;
        for (int i = 0; i < documents.size(); i++) {
            for (Quote quote : quotes(documents.get(i), i)) {
                int length = Words.count(quote.text());
                if (chosen.size() < budget.sentences() && length <= budget.words() - words) {
                    chosen.add(quote);
                    words += length;
                }
            }
        }
        return new Summary(chosen);
    }

    private static List<Quote> quotes(Document document, int index) {
        CodePoints points = new CodePoints(document.text());
        List<Quote> quotes = new ArrayList<>();
        for (Passage passage : Sentences.split(document.text(), document.language())) {
            Run run = new Run(points.place(passage.start()), points.place(passage.end()));
            List<Run> runs = List.of(run);
            quotes.add(new Quote(Print.of(document.text(), runs), index, run.start(), run.end(), runs));
        }
        return quotes;
    }
}
