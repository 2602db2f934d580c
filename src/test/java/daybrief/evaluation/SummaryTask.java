package daybrief.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import daybrief.summary.Budget;
import daybrief.summary.Document;
import daybrief.summary.Places;
import daybrief.summary.Quote;
import daybrief.summary.Run;
import daybrief.summary.Summary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One set at one length. */
record SummaryTask(String name, String file, boolean countsWords, int length) {
    static final List<SummaryTask> ALL = List.of(
            new SummaryTask("clusters w250", "clusters.jsonl", true, 250),
            new SummaryTask("clusters w100", "clusters.jsonl", true, 100),
            new SummaryTask("articles w60", "articles.jsonl", true, 60),
            new SummaryTask("articles s3", "articles.jsonl", false, 3));

    Budget budget() {
        return countsWords ? Budget.words(length) : Budget.sentences(length);
    }

    /** By the command line, as a user would. */
    List<Summary> answers(List<GoldText> texts) throws IOException {
        String option = countsWords ? "--words" : "--sentences";
        return Commands.ask(
                        texts.stream().map(GoldText::line).toList(),
                        "summarize",
                        "--jsonl",
                        option,
                        String.valueOf(length))
                .orElseThrow()
                .stream()
                .map(SummaryTask::summary)
                .toList();
    }

    /** Sentences that do not stand where they claim to stand; counted by one, for a summary names only its first. */
    static long unsupported(List<GoldText> texts, List<Summary> summaries) {
        long unsupported = 0;
        for (int i = 0; i < texts.size(); i++) {
            List<Document> documents = texts.get(i).documents();
            unsupported += summaries.get(i).sentences().stream()
                    .filter(quote -> Places.violation(new Summary(List.of(quote)), documents)
                            .isPresent())
                    .count();
        }
        return unsupported;
    }

    boolean isKeptBy(Summary summary) {
        return summary.sentences().size() <= budget().sentences() && summary.words() <= budget().words();
    }

    static Summary summary(JsonNode answer) {
        List<Quote> quotes = new ArrayList<>();
        for (JsonNode sentence : answer.path("sentences")) {
            List<Run> runs = new ArrayList<>();
            sentence.path("runs")
                    .forEach(run ->
                            runs.add(new Run(run.get(0).asInt(), run.get(1).asInt())));
            quotes.add(new Quote(
                    sentence.path("text").asText(),
                    sentence.path("document").asInt(),
                    sentence.path("start").asInt(),
                    sentence.path("end").asInt(),
                    runs));
        }
        return new Summary(quotes);
    }

    static String lines(Summary summary) {
        return String.join("\n", summary.sentences().stream().map(Quote::text).toList());
    }
}
