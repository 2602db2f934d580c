package daybrief.text;

import java.util.ArrayList;
import java.util.List;

/** First form. */
final class SentenceSplitter {
    private final String text;

    SentenceSplitter(String text, String language) {
        this.text = text;
    }

    List<Passage> split() {
        List<Passage> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean end = i + 1 == text.length()
                    || (".!?".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1)));
            if (end) {
                if (!text.substring(start, i + 1).isBlank()) {
                    found.add(strip(start, i + 1));
                }
                start = i + 1;
            }
        }
        return found;
    }

    private Passage strip(int start, int end) {
        int from = start;
        int to = end;
        while (Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Passage(from, to);
    }
}
