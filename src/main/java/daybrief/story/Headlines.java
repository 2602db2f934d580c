package daybrief.story;

import daybrief.article.Article;
import daybrief.article.Kind;
import daybrief.text.Passage;
import daybrief.text.Sentences;
import daybrief.text.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Chooses the title that says most of what all articles say: the mean share of articles that have its words in title or opening, plus
 * a little for being recent and for a length that is easily read. A question, a title in capitals, a teaser's and a file's name are
 * no headlines; if no title is left, the opening of the newest report stands in, cut to {@value #LONGEST} characters.
 */
final class Headlines {

    static final int LONGEST = 90;

    private static final int OPENING = 400;
    private static final double RECENT = 0.4;
    private static final double AWKWARD = 0.4;
    private static final Pattern TEASING = Pattern.compile(
            "(?iuU)(…|\\.{3}|:)$|^(watch|live|video|photos?|listen|quiz|in pictures|видео|фото|онлайн)\\b"
                    + "|here'?s (why|how|what)|what (we|you) (know|need)|everything you|you won'?t|read more|вот (почему|что|как)");

    /** They explain rather than tell, so they stand back where there is another. */
    private static final Pattern EXPLAINING =
            Pattern.compile("(?iuU)^(who|what|why|how|where|when|which|кто|что|почему|как|зачем|где|когда)\\b");

    /** NORHAVEN (Meridian Wire) — */
    private static final Pattern DATELINE = Pattern.compile("^\\p{Lu}{3}[^—–.]{0,60} (—|–|--?) ");

    private Headlines() {}

    static Headline of(List<Article> articles) {
        List<Headline> ranked = ranked(articles);
        if (ranked.isEmpty()) {
            Article newest = articles.get(articles.size() - 1);
            return new Headline(opening(newest), newest.outlet(), newest.id());
        }
        return ranked.get(0);
    }

    /** The best first; none if no title is a headline. */
    static List<Headline> ranked(List<Article> articles) {
        Retractions back = Retractions.of(articles);
        List<Article> titled = articles.stream()
                .filter(article -> isHeadline(article.title()) && !back.takeBack(article, article.title()))
                .toList();
        List<Article> news =
                titled.stream().filter(article -> article.kind() == Kind.NEWS).toList();
        List<Article> candidates = news.isEmpty() ? titled : news;
        Map<String, Integer> holders = candidates.size() == 1 ? Map.of() : holders(articles);
        Map<Article, Double> worth = new HashMap<>();
        candidates.forEach(article -> worth.put(article, worth(article, holders, articles)));
        return candidates.stream()
                .sorted(Comparator.comparing((Article article) -> worth.getOrDefault(article, 0.0))
                        .reversed())
                .map(article -> new Headline(article.title().strip(), article.outlet(), article.id()))
                .toList();
    }

    static boolean isHeadline(String title) {
        String plain = title.strip();
        boolean slug = !plain.contains(" ") && plain.matches(".*[-_/.].*");
        long letters = plain.codePoints().filter(Character::isLetter).count();
        long capitals = plain.codePoints().filter(Character::isUpperCase).count();
        long small = plain.codePoints().filter(Character::isLowerCase).count();
        boolean shouting = capitals > 0.6 * letters && letters > 3;
        boolean nameless = small > 0 && capitals == 0 && plain.codePoints().noneMatch(Character::isDigit);
        return letters > 0
                && !slug
                && !shouting
                && !nameless
                && !asks(plain)
                && !TEASING.matcher(plain).find();
    }

    private static boolean asks(String title) {
        return title.matches("(?s).*[?？؟;]$");
    }

    private static Map<String, Integer> holders(List<Article> articles) {
        Map<String, Integer> holders = new HashMap<>();
        for (Article article : articles) {
            String opening =
                    article.text().substring(0, Math.min(OPENING, article.text().length()));
            Words.contentSet(article.title() + " " + opening, article.language())
                    .forEach(stem -> holders.merge(stem, 1, Integer::sum));
        }
        return holders;
    }

    private static double worth(Article article, Map<String, Integer> holders, List<Article> articles) {
        Set<String> stems = Words.contentSet(article.title(), article.language());
        double shared = stems.stream()
                .mapToDouble(stem -> holders.getOrDefault(stem, 0) / (double) articles.size())
                .average()
                .orElse(0);
        double recent = (articles.indexOf(article) + 1.0) / articles.size();
        boolean awkward = stems.size() < 3
                || article.title().length() > LONGEST
                || EXPLAINING.matcher(article.title()).find();
        return shared + RECENT * recent - (awkward ? AWKWARD : 0);
    }

    private static String opening(Article article) {
        List<Passage> sentences = Sentences.split(article.text(), article.language());
        String lead = sentences.isEmpty() ? article.text() : sentences.get(0).of(article.text());
        String single = DATELINE.matcher(lead.strip().replaceAll("\\s+", " ")).replaceFirst("");
        return single.length() <= LONGEST ? single : cut(single);
    }

    private static String cut(String lead) {
        int space = lead.lastIndexOf(' ', LONGEST - 1);
        int end = space > LONGEST / 2 ? space : LONGEST - 1;
        int whole = Character.isHighSurrogate(lead.charAt(end - 1)) ? end - 1 : end;
        return lead.substring(0, whole).replaceFirst("[\\s,;:–—-]+$", "") + "…";
    }
}
