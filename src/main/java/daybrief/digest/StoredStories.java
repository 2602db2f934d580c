package daybrief.digest;

import daybrief.article.Hit;
import daybrief.story.Outline;
import daybrief.story.Story;
import daybrief.story.StoryId;
import daybrief.topic.Topic;
import daybrief.topic.Wish;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The stories of the database that changed since an instant. */
final class StoredStories implements Newsroom.Archive {
    /** So many articles with the words of a wish are held against it. */
    private static final int HITS = 200;

    private static final int ALTERNATIVES = 8;

    private final Desk desk;
    private final Instant now;
    private final Instant since;
    private final List<String> topics;

    StoredStories(Desk desk, Instant now, Instant since) {
        this.desk = desk;
        this.now = now;
        this.since = since;
        this.topics = desk.topics().all().stream().map(Topic::id).toList();
    }

    @Override
    public List<String> topics() {
        return topics;
    }

    @Override
    public List<Outline> outlines() {
        return desk.stories().changedSince(since);
    }

    @Override
    public List<Story> read(Collection<StoryId> ids) {
        return ids.isEmpty() ? List.of() : desk.stories().byIds(ids);
    }

    @Override
    public List<Story> about(Wish wish) {
        return desk.stories()
                .holding(wish.searches().stream()
                        .limit(ALTERNATIVES)
                        .flatMap(words -> desk.articles().search(words, now, HITS).stream())
                        .map(Hit::article)
                        .filter(article -> !article.when().isBefore(since)
                                || !article.changed().isBefore(since))
                        .map(article -> article.id())
                        .distinct()
                        .toList());
    }

    /**
     * An archive without some outlets: they lend no sentence and no headline, count as no report, and a story that only they tell is not
     * there. Outlines are not asked for it: what is dropped is dropped when it is read.
     */
    static final class Without implements Newsroom.Archive {
        private final Newsroom.Archive whole;
        private final List<Outline> outlines;
        private final Set<String> hidden;

        Without(Newsroom.Archive whole, List<Outline> outlines, Set<String> hidden) {
            this.whole = whole;
            this.outlines = outlines;
            this.hidden = Set.copyOf(hidden);
        }

        @Override
        public List<String> topics() {
            return whole.topics();
        }

        @Override
        public List<Outline> outlines() {
            return outlines;
        }

        @Override
        public List<Story> read(Collection<StoryId> ids) {
            return shown(whole.read(ids));
        }

        @Override
        public List<Story> about(Wish wish) {
            return shown(whole.about(wish));
        }

        private List<Story> shown(List<Story> stories) {
            return stories.stream()
                    .flatMap(story -> story.without(hidden).stream())
                    .toList();
        }
    }
}
