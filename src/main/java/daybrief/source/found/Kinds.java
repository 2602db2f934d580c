package daybrief.source.found;

import daybrief.article.Kind;
import daybrief.text.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Opinion is told by its labels or its title, a teaser by how it breaks off or by having no text at all. */
public final class Kinds {
    private static final int TEASER_WORDS = 80;
    private static final Set<String> OPINION = Set.of(
            "opinion",
            "opinions",
            "op-ed",
            "comment",
            "commentary",
            "editorial",
            "editorials",
            "column",
            "columnists",
            "kommentar",
            "meinung",
            "opinión",
            "tribune",
            "éditorial",
            "мнение",
            "мнения",
            "колонка",
            "opinione");
    private static final Pattern OPINION_TITLE = Pattern.compile(
            "(?iu)^(?:opinion|op-ed|comment|commentary|editorial|kommentar|мнение|колонка)\\s*[:|–—-].*");
    private static final Pattern BROKEN_OFF = Pattern.compile(
            "(?iu).*(?:…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.]|read more|continue reading|weiterlesen|mehr lesen|lire la suite"
                    + "|leer más|читать далее|подробнее)\\W*$",
            Pattern.DOTALL);

    private Kinds() {}

    public static Kind of(Found found) {
        return found.kind().orElseGet(() -> {
            if (isOpinion(found)) {
                return Kind.OPINION;
            }
            return isTeaser(found.text()) ? Kind.TEASER : Kind.NEWS;
        });
    }

    /** A kind as files name it. */
    public static Optional<Kind> named(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private static boolean isOpinion(Found found) {
        return OPINION_TITLE.matcher(found.title()).matches()
                || found.labels().stream().anyMatch(label -> OPINION.contains(label.toLowerCase(Locale.ROOT)));
    }

    private static boolean isTeaser(String text) {
        String end = text.substring(Math.max(0, text.length() - 60));
        return text.isBlank() || (BROKEN_OFF.matcher(end).matches() && Words.count(text) < TEASER_WORDS);
    }
}
