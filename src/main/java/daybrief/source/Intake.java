package daybrief.source;

import daybrief.article.Articles;
import daybrief.article.Draft;
import daybrief.article.Stored;
import daybrief.db.Tx;
import daybrief.source.found.Found;
import daybrief.source.found.Kinds;
import daybrief.text.Languages;
import daybrief.topic.Classifier;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one way by which all that is found becomes stored articles: its language, topics and kind are judged here. */
public final class Intake {
    private final Articles articles;
    private final Classifier classifier;
    private final InstantSource clock;

    public Intake(Articles articles, Classifier classifier, InstantSource clock) {
        this.articles = articles;
        this.classifier = classifier;
        this.clock = clock;
    }

    Articles articles() {
        return articles;
    }

    InstantSource clock() {
        return clock;
    }

    /** What takes time, so it is done before a transaction begins. */
    Draft draft(Found found, String outlet, Set<String> topics) {
        String language = Languages.detect(found.title() + "\n" + found.text(), found.language())
                .orElse(Languages.UNKNOWN);
        List<String> labels = new ArrayList<>(found.labels());
        labels.addAll(topics);
        return draft(found, outlet, language, classifier.topics(found.title(), found.text(), language, labels));
    }

    /** Whether this source has given just this before. Told in little time, for nothing is judged. */
    boolean isKnown(Found found, SourceId source) {
        Draft bare = draft(found, "", Languages.UNKNOWN, Map.of());
        return articles.isKnown(bare.from(source.value()), clock.instant());
    }

    private static Draft draft(Found found, String outlet, String language, Map<String, Double> topics) {
        return new Draft(
                0,
                found.identity(),
                found.outlet().orElse(outlet),
                found.link(),
                found.link(),
                found.title(),
                found.text(),
                Optional.of(language),
                found.author(),
                Kinds.of(found),
                found.published(),
                topics);
    }

    Stored store(Tx tx, SourceId source, Draft draft) {
        return articles.store(tx, draft.from(source.value()), clock.instant());
    }
}
