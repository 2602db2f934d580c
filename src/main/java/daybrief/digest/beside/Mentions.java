package daybrief.digest.beside;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Kind;
import daybrief.digest.print.Attribution;
import daybrief.digest.print.Besides.Mention;
import daybrief.digest.print.Content;
import daybrief.story.Story;
import daybrief.story.StoryId;
import daybrief.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which texts that stand aside from the news are named at the end of an edition: those on its stories first, then the others, the
 * newest first; each once for a reader. Advertising and horoscopes are not brought to anybody.
 */
public final class Mentions {
    private static final int MOST = 5;
    private static final List<Kind> BROUGHT =
            List.of(Kind.OPINION, Kind.ANALYSIS, Kind.LIVE, Kind.RELEASE, Kind.SATIRE);

    private static final Comparator<Mention> NEWEST = Comparator.comparing((Mention mention) ->
                    mention.source().published().orElse(mention.source().seen()))
            .thenComparing(mention -> mention.source().article().value())
            .reversed();

    private Mentions() {}

    /** All that could be named of a story. */
    public static List<Mention> of(Story story) {
        return story.articles().stream()
                .filter(article -> BROUGHT.contains(article.kind()))
                .map(article -> of(story.id(), article))
                .toList();
    }

    /** One article in one line. */
    public static Mention of(StoryId story, Article article) {
        return new Mention(story, label(article.kind()), article.title(), article.author(), Attribution.of(article));
    }

    private static String label(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param beside those on stories of the edition
     * @param others those on the reader's topics
     */
    public static List<Mention> choose(List<Mention> beside, List<Mention> others, List<Content> past) {
        Set<ArticleId> known = new HashSet<>();
        past.forEach(content -> content.besides()
                .opinions()
                .forEach(mention -> known.add(mention.source().article())));
        List<Mention> chosen = new ArrayList<>();
        for (List<Mention> some : List.of(beside, others)) {
            some.stream()
                    .sorted(Comparator.comparingInt((Mention mention) -> place(mention.label()))
                            .thenComparing(NEWEST))
                    .filter(mention -> known.add(mention.source().article()))
                    .forEachOrdered(chosen::add);
        }
        return chosen.stream().limit(MOST).toList();
    }

    /** Stories in one line each, as far as the words go; none that a past edition had so. */
    public static List<Mention> brief(List<Mention> stories, int words, List<Content> past) {
        Set<StoryId> known = new HashSet<>();
        past.forEach(content -> content.besides().brief().forEach(mention -> known.add(mention.story())));
        List<Mention> chosen = new ArrayList<>();
        int left = words;
        for (Mention mention : stories) {
            int length = Words.count(mention.headline())
                    + Words.count(mention.source().outlet());
            if (chosen.size() < MOST && length <= left && known.add(mention.story())) {
                chosen.add(mention);
                left -= length;
            }
        }
        return chosen;
    }

    private static int place(String label) {
        return BROUGHT.indexOf(Kind.valueOf(label.toUpperCase(Locale.ROOT)));
    }
}
