package daybrief.page;

import daybrief.page.body.BodyText;
import daybrief.page.body.Titles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of a page, by the first way that gives enough: our own heuristics, Readability where those leave less than a third of
 * what it finds, ours without trust in names, and the text that the page's linked data holds.
 */
record FullText(String html, String address, Titles titles) {
    private static final double SHARE = .3;
    private static final double LEAST = .7;
    private static final double MOST = 1.25;
    private static final int ENOUGH = 250;
    private static final int MARKUP = 200_000;

    String of(Facts facts) {
        String linked = facts.linked().body().map(FullText::plain).orElse("");
        String own = new BodyText(titles).of(PageReader.parse(html, address));
        String text = own.length() >= ENOUGH * 8 ? own : better(own);
        if (text.length() < ENOUGH) {
            return linked.length() > text.length() ? linked : text;
        }
        boolean same = linked.length() > LEAST * text.length() && linked.length() < MOST * text.length();
        return same ? between(text, letters(linked)) : text;
    }

    private String better(String own) {
        return Stream.of(Readability.text(html, titles), Optional.of(own.length() < ENOUGH ? lenient() : own))
                .flatMap(Optional::stream)
                .filter(other -> own.length() < SHARE * other.length())
                .findFirst()
                .orElse(own);
    }

    private String lenient() {
        return new BodyText(titles).ofAll(PageReader.parse(html, address));
    }

    /** The text from the first to the last of its paragraphs that stand in the linked data too: its ends are the article's. */
    private static String between(String text, String linked) {
        List<String> paragraphs = List.of(text.split("\n\n", -1));
        int first = -1;
        int last = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (linked.contains(letters(paragraphs.get(i)))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return last - first < paragraphs.size() / 2 ? text : String.join("\n\n", paragraphs.subList(first, last + 1));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static String plain(String body) {
        String cut = body.substring(0, Math.min(MARKUP, body.length()));
        String html = cut.contains("<") || cut.contains("&lt;") ? cut : cut.replaceAll("\\s*\\n\\s*", "<br><br>");
        return new BodyText(new Titles(List.of())).ofAll(PageReader.parse(html, ""));
    }
}
