package daybrief.digest;

import daybrief.article.Article;
import daybrief.digest.excerpt.Excerpts;
import daybrief.digest.excerpt.Quota;
import daybrief.digest.excerpt.Taken;
import daybrief.summary.Budget;
import daybrief.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers the new sentences of an update: of each report its opening first, if that is news. */
final class Fresh {
    /** From how many sentences of the new reports the new ones are taken. */
    private static final int FIELD = 6;

    private static final double REPEATED = 0.5;

    private final Excerpts excerpts;
    private final Quota quota;
    private final Novelty novelty;
    private final Room room;
    private final List<Taken> taken = new ArrayList<>();

    Fresh(Excerpts excerpts, Quota quota, Novelty novelty, Room room) {
        this.excerpts = excerpts;
        this.quota = quota;
        this.novelty = novelty;
        this.room = room;
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    void add(List<Article> articles) {
        for (Taken each : excerpts.of(articles, Budget.atMost(FIELD, FIELD * room.words()))) {
            boolean fits =
                    taken.size() < room.sentences() && Words.count(each.text()) <= room.words() - Taken.words(taken);
            boolean permitted = taken.isEmpty() || quota.permits(taken, each);
            if (fits && permitted && !isRepeated(each) && isNews(each)) {
                taken.add(each);
            }
        }
    }

    private boolean isNews(Taken each) {
        return novelty.isNew(each.text()) || (excerpts.opens(each) && novelty.isNews(each.text()));
    }

    private boolean isRepeated(Taken each) {
        String language = each.article().language();
        Set<String> said = Words.contentSet(String.join("\n", Taken.texts(taken)), language);
        Set<String> words = Words.contentSet(each.text(), language);
        return (double) words.stream().filter(said::contains).count() >= REPEATED * Math.max(1, words.size());
    }
}
