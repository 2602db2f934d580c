package daybrief.source.found;

import daybrief.article.Kind;
import daybrief.text.Phrases;
import daybrief.text.Words;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What sort of text was found. What is no news report is told by the marks of {@code kinds.txt} on its labels, link, title and text;
 * what its outlet has taken back by {@link Withdrawal}; a teaser by how it breaks off or by having no text at all.
 */
public final class Kinds {
    private static final int TEASER_WORDS = 80;
    private static final int LINES = 300;
    private static final Map<Kind, KindMarks> MARKS = KindMarks.read();
    private static final Pattern LINK =
            Pattern.compile("(?i)https?://(?:[^/@]*@)?([^/:?#]+)[^/?#]*([^?#]*).*", Pattern.DOTALL);
    private static final Pattern BROKEN_OFF = Pattern.compile(
            "(?iu).*(?:…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.]|read more|continue reading|weiterlesen|mehr lesen|lire la suite"
                    + "|leer más|читать далее|подробнее)\\W*$",
            Pattern.DOTALL);

    private Kinds() {}

    public static Kind of(Found found) {
        return found.kind().orElseGet(() -> {
            if (Withdrawal.says(found.title(), found.text())) {
                return Kind.WITHDRAWN;
            }
            KindMarks.Clues clues = clues(found);
            return MARKS.entrySet().stream()
                    .filter(kind -> kind.getValue().meet(clues))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseGet(() -> isTeaser(found.text()) ? Kind.TEASER : Kind.NEWS);
        });
    }

    private static KindMarks.Clues clues(Found found) {
        Matcher link = LINK.matcher(found.link().orElse("").strip());
        boolean known = link.matches();
        String text = found.text().strip();
        return new KindMarks.Clues(
                Phrases.lower(found.title()),
                found.labels().stream().map(Phrases::lower).toList(),
                known ? Phrases.lower(link.group(1)) : "",
                known ? Phrases.lower(link.group(2)) + "/" : "",
                Phrases.lower(found.author().orElse("")),
                Phrases.lower(text.substring(0, Math.min(LINES, text.length()))),
                Phrases.lower(text.substring(Math.max(0, text.length() - LINES))));
    }

    /** A kind as files name it. */
    public static Optional<Kind> named(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private static boolean isTeaser(String text) {
        String end = text.substring(Math.max(0, text.length() - 60));
        return text.isBlank() || (BROKEN_OFF.matcher(end).matches() && Words.count(text) < TEASER_WORDS);
    }
}
