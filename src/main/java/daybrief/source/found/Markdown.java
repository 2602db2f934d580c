package daybrief.source.found;

import daybrief.feed.markup.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown to plain text: marks go, words stay; fenced code, images and rules go. Lines of one paragraph are joined. */
final class Markdown {
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.+?)\\s*#*$", Pattern.MULTILINE);
    private static final Pattern LEAD = Pattern.compile("^\\s*(?:#{1,6}\\s+|>+\\s?|[-*+]\\s+|\\d{1,3}[.)]\\s+)");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*]\\([^)]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)](?:\\([^)]*\\)|\\[[^\\]]*])");
    private static final Pattern EMPHASIS =
            Pattern.compile("(\\*{1,3}|(?<!\\w)_{1,3}|`)(\\S(?:[^\\n]*?\\S)?)\\1(?!\\w)");
    private static final Pattern RULE = Pattern.compile("^\\s*(?:[-*_]\\s*){3,}$|^=+\\s*$");

    private Markdown() {}

    /** The first heading, plain. */
    static Optional<String> heading(String markdown) {
        Matcher heading = HEADING.matcher(markdown);
        return heading.find() ? Optional.of(inline(heading.group(1))) : Optional.empty();
    }

    /** A paragraph, heading or list item a line. */
    static List<String> lines(String markdown) {
        List<String> lines = new ArrayList<>();
        boolean code = false;
        boolean open = false;
        for (String line : (Iterable<String>) markdown.lines()::iterator) {
            boolean fence = line.strip().startsWith("```") || line.strip().startsWith("~~~");
            code ^= fence;
            boolean starts = LEAD.matcher(line).find();
            String plain = fence || code || RULE.matcher(line).matches()
                    ? ""
                    : inline(LEAD.matcher(line).replaceFirst(""));
            if (!plain.isEmpty() && open && !starts) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + plain);
            } else if (!plain.isEmpty()) {
                lines.add(plain);
            }
            open = !plain.isEmpty() && !line.stripLeading().startsWith("#");
        }
        return lines;
    }

    private static String inline(String line) {
        String words = LINK.matcher(IMAGE.matcher(line).replaceAll("")).replaceAll("$1");
        String plain =
                EMPHASIS.matcher(EMPHASIS.matcher(words).replaceAll("$2")).replaceAll("$2");
        return HtmlText.line(plain);
    }
}
