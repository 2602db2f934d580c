package daybrief.summary.reading;

import daybrief.summary.Run;
import daybrief.text.CodePoints;
import daybrief.text.Passage;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the words of a source are printed: the one place that says what may differ from it. */
public final class Print {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\ufeff\\u200b]+");

    /** {@code energy- rich}, but not {@code pre- and post-war}. */
    private static final Pattern LINE_BREAK_HYPHEN = Pattern.compile(
            "(?U)(?<=\\p{L})- (?!(?:and|or|to|und|oder|bis|sowie|et|ou|y|o|e|en|of|и|или)\\b)(?=\\p{Ll})");

    private Print() {}

    /** The runs of a text joined by a space, white space collapsed, line-break hyphens joined. */
    public static String of(String text, List<Run> runs) {
        return of(text, runs, new CodePoints(text));
    }

    /** The same with places of the text that were counted before. */
    public static String of(String text, List<Run> runs, CodePoints points) {
        String joined = runs.stream()
                .map(run -> text.substring(points.offset(run.start()), points.offset(run.end())))
                .collect(Collectors.joining(" "));
        return of(joined);
    }

    /** The same of runs in UTF-16 offsets. */
    static String joined(String text, List<Passage> runs) {
        return runs.size() == 1
                ? of(runs.get(0).of(text))
                : of(runs.stream().map(run -> run.of(text)).collect(Collectors.joining(" ")));
    }

    public static String of(String raw) {
        String spaced =
                isPlain(raw) ? raw.strip() : SPACE.matcher(raw).replaceAll(" ").strip();
        return spaced.contains("- ") ? LINE_BREAK_HYPHEN.matcher(spaced).replaceAll("-") : spaced;
    }

    /** No white space but single spaces: most sentences, which are printed as they stand. */
    private static boolean isPlain(String raw) {
        char before = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == ' ' ? before == ' ' : c < ' ' || (c > 0x7e && isSpace(c))) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c) || c == 0x85 || c == 0xfeff || c == 0x200b;
    }
}
