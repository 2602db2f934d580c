package daybrief.summary;

import daybrief.summary.reading.Print;
import daybrief.text.CodePoints;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The invariant of every summary: what is printed stands in the source, at the places given. Checked before every send. */
public final class Places {
    private Places() {}

    /** What is wrong, or nothing. */
    public static Optional<String> violation(Summary summary, List<Document> documents) {
        Map<Integer, CodePoints> points = new HashMap<>();
        for (Quote quote : summary.sentences()) {
            if (quote.document() < 0 || quote.document() >= documents.size()) {
                return Optional.of("a sentence names document " + quote.document() + " of " + documents.size());
            }
            String text = documents.get(quote.document()).text();
            Optional<String> wrong =
                    violation(quote, text, points.computeIfAbsent(quote.document(), document -> new CodePoints(text)));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    /** Throws IllegalStateException where the invariant does not hold. */
    public static void check(Summary summary, List<Document> documents) {
        violation(summary, documents).ifPresent(wrong -> {
            throw new IllegalStateException(wrong);
        });
    }

    private static Optional<String> violation(Quote quote, String text, CodePoints points) {
        if (!inOrder(quote, points.place(text.length()))) {
            return Optional.of("the runs of a sentence are out of order or outside their document: " + quote);
        }
        return Print.of(text, quote.runs(), points).equals(quote.text())
                ? Optional.empty()
                : Optional.of("a sentence is not what stands at its place: " + quote);
    }

    private static boolean inOrder(Quote quote, int length) {
        int at = quote.start();
        for (Run run : quote.runs()) {
            if (run.start() < at) {
                return false;
            }
            at = run.end();
        }
        return !quote.runs().isEmpty()
                && quote.runs().get(0).start() == quote.start()
                && at == quote.end()
                && at <= length;
    }
}
