package daybrief.summary;

import daybrief.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/** The chosen sentences in the order in which they are read; none if there was nothing to say. */
public record Summary(List<Quote> sentences) {
    public static final Summary EMPTY = new Summary(List.of());

    public Summary {
        sentences = List.copyOf(sentences);
    }

    public String text() {
        return sentences.stream().map(Quote::text).collect(Collectors.joining(" "));
    }

    public int words() {
        return sentences.stream().mapToInt(quote -> Words.count(quote.text())).sum();
    }
}
