package daybrief.source.found;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The lines of printed pages as paragraphs: lines are joined, words that a line's end parted are whole again, and what stands at the
 * head or foot of most pages, such as their number, is left out.
 */
final class PdfPages {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("\\W{0,3}(?:\\p{L}{1,8}\\.?\\s)?\\d{1,4}(?:\\s?(?:/|\\p{L}{1,4})\\s?\\d{1,4})?\\W{0,3}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** Fewer pages prove no running head. */
    private static final int MANY_PAGES = 3;

    private static final Pattern PARTED = Pattern.compile(".*\\p{Ll}[-\u00ad\u2010]$", Pattern.DOTALL);

    private PdfPages() {}

    static List<String> paragraphs(List<String> pages) {
        List<List<String>> lines = new ArrayList<>();
        for (String page : pages) {
            lines.add(new ArrayList<>(page.lines().map(PdfPages::clean).toList()));
        }
        Map<String, Integer> edges = new HashMap<>();
        lines.forEach(page -> edges(page).forEach(line -> edges.merge(line, 1, Integer::sum)));
        List<String> paragraphs = new ArrayList<>();
        boolean open = false;
        for (List<String> page : lines) {
            open = add(
                    page.stream()
                            .filter(line -> !isFurniture(line, page, edges, pages.size()))
                            .toList(),
                    paragraphs,
                    open);
        }
        return paragraphs;
    }

    private static String clean(String line) {
        return line.replaceAll("[\\s\\p{Cntrl}\u00a0]+", " ").strip();
    }

    /** The first and the last line of a page, whatever numbers are in them. */
    private static List<String> edges(List<String> page) {
        List<String> filled = page.stream().filter(line -> !line.isEmpty()).toList();
        if (filled.isEmpty()) {
            return List.of();
        }
        String first = numberless(filled.get(0));
        String last = numberless(filled.get(filled.size() - 1));
        return first.equals(last) ? List.of(first) : List.of(first, last);
    }

    private static String numberless(String line) {
        return DIGITS.matcher(line).replaceAll("#");
    }

    private static boolean isFurniture(String line, List<String> page, Map<String, Integer> edges, int pages) {
        String bare = numberless(line);
        return !page.stream().allMatch(other -> other.isEmpty() || other.equals(line))
                && edges(page).contains(bare)
                && (PAGE_NUMBER.matcher(line).matches()
                        || (pages >= MANY_PAGES && 2 * edges.getOrDefault(bare, 0) > pages));
    }

    /** @return whether the last paragraph is still open: the next page goes on with it */
    private static boolean add(List<String> lines, List<String> paragraphs, boolean goesOn) {
        boolean open = goesOn;
        boolean begun = false;
        for (String line : lines) {
            if (line.isEmpty()) {
                open = open && !begun;
            } else {
                begun = true;
                if (open) {
                    int last = paragraphs.size() - 1;
                    paragraphs.set(last, joined(paragraphs.get(last), line));
                } else {
                    paragraphs.add(line);
                }
                open = true;
            }
        }
        return !paragraphs.isEmpty() && !paragraphs.get(paragraphs.size() - 1).matches("(?s).*[.!?…。！？:\"”»)]$");
    }

    private static String joined(String before, String line) {
        boolean parted = PARTED.matcher(before).matches() && Character.isLowerCase(line.codePointAt(0));
        return parted ? before.substring(0, before.length() - 1) + line : before + " " + line;
    }
}
