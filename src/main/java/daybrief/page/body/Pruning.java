package daybrief.page.body;

import daybrief.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/** Cuts out of a page what can be no part of an article. What looks like furniture stays if it holds half of the prose. */
final class Pruning {
    private static final WordLists TAGS = WordLists.read(Pruning.class, "tags.txt");
    private static final double MUCH = .4;
    private static final int MOST = 20;

    private final Element body;
    private final Names names;
    private final Phrases phrases;
    private final Titles titles;

    Pruning(Element body, Names names, Phrases phrases, Titles titles) {
        this.body = body;
        this.titles = titles;
        this.names = names;
        this.phrases = phrases;
    }

    /** Only what no reader reads: scripts, forms' fields, pictures. */
    void cutSilent() {
        cut(element -> TAGS.of("silent").contains(element.normalName()));
    }

    /** All that is not the article's, by tag, role, style and name. */
    void cutFurniture() {
        cut(this::isOfStrangers);
        Scales scales = new Scales(body, phrases, titles);
        double much = MUCH * scales.mass(body);
        cut(element -> isFurniture(element) && (scales.mass(element) == 0 || scales.mass(element) < much));
    }

    private void cut(Predicate<Element> unwanted) {
        List<Element> found = new ArrayList<>();
        body.filter((NodeFilter) (node, depth) -> {
            boolean out = node instanceof Element element && !element.equals(body) && unwanted.test(element);
            if (out) {
                found.add((Element) node);
            }
            return out ? NodeFilter.FilterResult.SKIP_CHILDREN : NodeFilter.FilterResult.CONTINUE;
        });
        found.forEach(Pruning::empty);
    }

    /** Left in its place, so that the words on either side stay apart; taking it out would cost a count of its neighbours. */
    private static void empty(Element element) {
        element.empty();
        element.clearAttributes();
    }

    private boolean isOfStrangers(Element element) {
        Names.Verdict verdict = names.of(element);
        return (verdict.strangers() || isApart(element))
                && !verdict.body()
                && !element.normalName().equals("main")
                && !holdsTheArticle(element);
    }

    /** The header and footer of an article stand in it; those of the page do not. */
    private static boolean isApart(Element element) {
        boolean apart = TAGS.of("strangers").contains(role(element))
                || TAGS.of("strangers").contains(element.normalName());
        return apart && element.closest("article") == null;
    }

    private boolean holdsTheArticle(Element element) {
        return element.select("h1, article, [itemprop=articleBody]").stream()
                .limit(MOST)
                .anyMatch(part -> !names.of(part).strangers()
                        && !(part.normalName().equals("h1") && phrases.says(Phrases.Kind.CONSENT, part.ownText())));
    }

    private boolean isFurniture(Element element) {
        String tag = element.normalName();
        if (TAGS.of("furniture").contains(tag) || isHidden(element)) {
            return true;
        }
        if (TAGS.of("roles").contains(role(element))) {
            return true;
        }
        if (tag.equals("figure")) {
            return element.selectFirst("table, blockquote, pre") == null;
        }
        if (tag.equals("header")) {
            return element.selectFirst("h1, h2") == null && element.closest("article, main") == null;
        }
        Names.Verdict verdict = names.of(element);
        return verdict.boilerplate() && !verdict.body();
    }

    private static String role(Element element) {
        return element.attr("role").toLowerCase(Locale.ROOT);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }
}
