package daybrief.page.body;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Which element of a page holds the article: the one with the most prose, less half of whatever else it holds. So a body that
 * is split over sections is taken as a whole, and a wrapper with a list of other articles in it loses to what it wraps.
 */
final class Choice {
    private static final double NOISE = .5;
    private static final double NAMED = 1.1;
    private static final double PART = .08;
    private static final int MOST = 20;

    private final Scales scales;
    private final Names names;
    private final Titles title;

    Choice(Scales scales, Names names, Titles title) {
        this.scales = scales;
        this.names = names;
        this.title = title;
    }

    Element in(Element body) {
        Element best = body;
        double most = score(body);
        for (Element element : body.getAllElements()) {
            double score = score(element);
            if (score > 0 && score >= most) {
                best = element;
                most = score;
            }
        }
        return theOneWithTheTitle(best);
    }

    private double score(Element element) {
        double mass = scales.mass(element);
        if (mass == 0) {
            return 0;
        }
        boolean named = names.of(element).body() || element.normalName().equals("article");
        return mass * (named ? NAMED : 1) - NOISE * scales.noise(element);
    }

    /** Pages that go on with the next article hold several; only one of them bears the title. */
    private Element theOneWithTheTitle(Element chosen) {
        List<Element> articles = chosen.select("article, .hentry, [itemtype$=Article]").stream()
                .filter(article -> !article.equals(chosen) && scales.mass(article) > PART * scales.mass(chosen))
                .limit(MOST)
                .toList();
        List<Element> titled = articles.stream().filter(this::bearsTheTitle).toList();
        boolean others = articles.stream().anyMatch(article -> hasHeading(article) && !titled.contains(article));
        return titled.isEmpty() || !others ? chosen : titled.get(titled.size() - 1);
    }

    private static boolean hasHeading(Element article) {
        return article.selectFirst("h1, h2") != null;
    }

    private boolean bearsTheTitle(Element article) {
        Elements headings = article.select("h1, h2");
        return headings.stream().limit(3).anyMatch(heading -> title.isSaidBy(heading.text()));
    }
}
