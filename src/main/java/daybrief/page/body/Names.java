package daybrief.page.body;

import daybrief.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What an element's class, id and data attributes say that it is. Not safe for threads: remembers what it has seen. */
final class Names {
    private static final WordLists LISTS = WordLists.read(Names.class, "names.txt");
    private static final Set<String> STATES = LISTS.of("states");
    private static final Set<String> WRAPPING = LISTS.of("wrapping");
    private static final int LONGEST = 400;
    private static final List<String> ATTRIBUTES =
            List.of("id", "class", "data-component", "data-testid", "data-module");

    private final Map<String, Verdict> known = new HashMap<>();

    /** Which lists a name is on. */
    record Verdict(boolean body, boolean boilerplate, boolean strangers) {
        private static final Verdict NOTHING = new Verdict(false, false, false);

        private Verdict or(Verdict other) {
            return new Verdict(body || other.body, boilerplate || other.boilerplate, strangers || other.strangers);
        }
    }

    Verdict of(Element element) {
        if (isMarkedBody(element)) {
            return new Verdict(true, false, false);
        }
        Verdict verdict = Verdict.NOTHING;
        for (String attribute : ATTRIBUTES) {
            if (element.hasAttr(attribute)) {
                verdict = verdict.or(known.computeIfAbsent(element.attr(attribute), Names::judged));
            }
        }
        return verdict;
    }

    /** schema.org's own word for it. */
    static boolean isMarkedBody(Element element) {
        return element.attr("itemprop").equalsIgnoreCase("articleBody")
                || element.attr("property").endsWith("articleBody");
    }

    private static Verdict judged(String names) {
        Verdict verdict = Verdict.NOTHING;
        boolean post = names.contains("hentry") || names.contains("type-post");
        for (String name : names.substring(0, Math.min(LONGEST, names.length())).split("\\s+", -1)) {
            List<String> words = words(name);
            boolean state = words.isEmpty() || isState(words);
            if (!state && !(post && words.get(0).equals("author"))) {
                verdict = verdict.or(one(words));
            }
        }
        return verdict;
    }

    /** "tag-harbour" says what a post is about, "tag-list" what an element is. */
    private static boolean isState(List<String> words) {
        return words.size() > 1
                && STATES.contains(words.get(0))
                && !LISTS.of("boilerplate").contains(String.join("-", words));
    }

    private static Verdict one(List<String> words) {
        Set<String> bodies = LISTS.of("body");
        int last = words.size();
        while (last > 1 && WRAPPING.contains(words.get(last - 1)) && !ends(words, last, bodies)) {
            last--;
        }
        boolean body = ends(words, last, bodies);
        return new Verdict(
                body, !body && contains(words, LISTS.of("boilerplate")), contains(words, LISTS.of("strangers")));
    }

    private static boolean ends(List<String> words, int end, Set<String> terms) {
        for (int length = 1; length <= Math.min(4, end); length++) {
            if (terms.contains(String.join("-", words.subList(end - length, end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(List<String> words, Set<String> terms) {
        for (int end = 1; end <= words.size(); end++) {
            if (ends(words, end, terms)) {
                return true;
            }
        }
        return false;
    }

    /** articleBody_wrap2 becomes article, body, wrap. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if ((!letter || hump) && !word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (letter && (!Character.isDigit(c) || word.isEmpty())) {
                word.append(c);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
