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
}
