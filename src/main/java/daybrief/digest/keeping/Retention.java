package daybrief.digest.keeping;

import daybrief.article.ArticleId;
import daybrief.article.Departures;
import daybrief.db.Database;
import daybrief.db.Facts;
import daybrief.db.Space;
import daybrief.digest.Editions;
import daybrief.story.Stories;
import daybrief.story.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once a night the articles that were kept long enough leave, but for those that an edition quotes which is still kept: what asks after
 * its sources finds them. In small transactions, so that sending goes on; what is cut short is finished by the next run.
 */
public final class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final String DAY = "retention.day";
    private static final String LEFT = "retention.left";
    /** How many left since the indices were tidied. */
    private static final String MARKED = "retention.marked";

    private static final int BATCH = 100;
    /** One in so many of the articles, for to tidy is to write the indices anew. */
    private static final int TIDIED = 10;
    /** The night's work belongs to the day that begins at this hour. */
    private static final Duration DAYBREAK = Duration.ofHours(3);

    private final Database db;
    private final Kept kept;
    private final Ages ages;
    private final InstantSource clock;
    private final Facts facts;

    /** What is kept. */
    public record Kept(Departures articles, Stories stories, Editions editions) {}

    /**
     * How long.
     *
     * @param editions after which no edition speaks of an emptied story any more
     * @param zone whose nights these are
     */
    public record Ages(Duration articles, Duration editions, ZoneId zone) {}

    /** What the last night took. */
    public record Night(LocalDate day, long articles) {}

    public Retention(Database db, Kept kept, Ages ages, InstantSource clock) {
        this.db = db;
        this.kept = kept;
        this.ages = ages;
        this.clock = clock;
        this.facts = new Facts(db);
    }

    /** Does nothing where the night's work is done; to be called every hour or so. */
    public void run() {
        Instant now = clock.instant();
        String day = LocalDate.ofInstant(now.minus(DAYBREAK), ages.zone()).toString();
        if (!facts.find(DAY).equals(Optional.of(day))) {
            finish(day, clear(now));
        }
    }

    private long clear(Instant now) {
        Instant before = now.minus(ages.articles());
        Supplier<Set<ArticleId>> quoted = once(kept.editions()::quoted);
        long left = 0;
        List<ArticleId> due = kept.articles().due(before, new ArticleId(0), BATCH);
        while (!due.isEmpty() && !Thread.currentThread().isInterrupted()) {
            left += leave(without(due, quoted.get()), now);
            due = kept.articles().due(before, due.get(due.size() - 1), BATCH);
        }
        Duration told = ages.editions().compareTo(ages.articles()) > 0 ? ages.editions() : ages.articles();
        db.write(tx -> kept.stories().forgetEmpty(tx, now.minus(told))
                + kept.articles().forgetNames(tx, now));
        return left;
    }

    /** Most nights of a young archive nothing leaves, and no edition need be looked through. */
    private static Supplier<Set<ArticleId>> once(Supplier<Set<ArticleId>> maker) {
        List<Set<ArticleId>> made = new ArrayList<>();
        return () -> {
            if (made.isEmpty()) {
                made.add(maker.get());
            }
            return made.get(0);
        };
    }

    private static List<ArticleId> without(List<ArticleId> due, Set<ArticleId> quoted) {
        return due.stream().filter(id -> !quoted.contains(id)).toList();
    }

    private int leave(List<ArticleId> leaving, Instant now) {
        Set<StoryId> touched = kept.stories().holdersOf(leaving);
        db.write(tx -> {
            kept.articles().leave(tx, leaving, now);
            kept.stories().shorten(tx, touched);
            return null;
        });
        return leaving.size();
    }

    private void finish(String day, long left) {
        long marked = left + facts.find(MARKED).map(Long::parseLong).orElse(0L);
        boolean tidied = marked > 0 && TIDIED * marked >= kept.articles().count() && tidy();
        db.write(tx -> {
            facts.put(tx, DAY, day);
            facts.put(tx, LEFT, String.valueOf(left));
            facts.put(tx, MARKED, String.valueOf(tidied ? 0 : marked));
            return null;
        });
        long bytes = new Space(db).giveBack();
        if (left > 0 || bytes > 0) {
            LOG.info(
                    "{} articles older than {} days left, {} bytes were given back",
                    left,
                    ages.articles().toDays(),
                    bytes);
        }
    }

    /** @return whether it came to its end */
    private boolean tidy() {
        boolean more = db.write(tx -> kept.articles().tidyWords(tx, true));
        while (more && !Thread.currentThread().isInterrupted()) {
            more = db.write(tx -> kept.articles().tidyWords(tx, false));
        }
        return !more;
    }

    /** For {@code stats}; empty before the first night. */
    public static Optional<Night> lastNight(Facts facts) {
        return facts.find(DAY)
                .map(day -> new Night(
                        LocalDate.parse(day),
                        facts.find(LEFT).map(Long::parseLong).orElse(0L)));
    }
}
