package daybrief.evaluation;

import java.util.Comparator;
import java.util.List;

/** The first sentence of each document, then the second of each, and so on. */
final class Lead extends Extractor {
    @Override
    List<Line> ranked(List<List<Line>> documents) {
        return documents.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Line::position).thenComparingInt(Line::document))
                .toList();
    }
}
