package daybrief;

import daybrief.article.Articles;
import daybrief.article.Departures;
import daybrief.article.Search;
import daybrief.db.Backup;
import daybrief.db.Database;
import daybrief.db.Facts;
import daybrief.db.ProcessLock;
import daybrief.delivery.Mailboxes;
import daybrief.delivery.Outbox;
import daybrief.digest.Desk;
import daybrief.digest.Editions;
import daybrief.digest.Editor;
import daybrief.digest.keeping.Retention;
import daybrief.digest.print.Forms;
import daybrief.digest.replay.Replays;
import daybrief.inbox.Inbox;
import daybrief.ops.NightlyCopy;
import daybrief.source.Imports;
import daybrief.source.Intake;
import daybrief.source.Sources;
import daybrief.story.Grouping;
import daybrief.story.Stories;
import daybrief.subscriber.Readers;
import daybrief.summary.ExtractiveSummarizer;
import daybrief.summary.Summarizer;
import daybrief.telegram.RichSupport;
import daybrief.topic.Classifier;
import daybrief.topic.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/** One open database with all that is kept in it. Several processes may have one each on the same file; only one is the bot. */
public final class Stores implements AutoCloseable {
    public final Settings settings;
    public final InstantSource clock;
    public final Database db;
    public final Topics topics;
    public final Articles articles;
    public final Search search;
    public final Sources sources;
    public final Stories stories;
    public final Readers readers;
    public final Editions editions;
    public final Mailboxes mailboxes;
    public final Outbox outbox;
    public final Inbox inbox;
    public final Summarizer summarizer = new ExtractiveSummarizer();

    private Stores(Settings settings, Path file, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.topics = settings.topics();
        this.db = Database.open(file);
        this.articles = new Articles(db);
        this.search = new Search(db);
        this.sources = new Sources(db);
        this.stories = new Stories(db, articles);
        this.readers = new Readers(db);
        this.editions = new Editions(db);
        this.mailboxes = new Mailboxes(db);
        this.outbox = new Outbox(db);
        this.inbox = new Inbox(db, clock);
    }

    /**
     * Opens the database of the bot that is about to run; makes it if there is none.
     *
     * @throws daybrief.db.DatabaseException when the file cannot be used
     */
    static Stores ofBot(Settings settings, InstantSource clock) {
        return new Stores(settings, settings.folder().databaseOf(settings.local()), clock);
    }

    /** Opens the database that a sub-command means; throws as {@link #ofBot}. */
    public static Stores beside(Settings settings, InstantSource clock) {
        DataFolder folder = settings.folder();
        Path file = folder.databaseFor(
                ProcessLock.holder(folder.lock()), settings.token().isPresent());
        return new Stores(settings, file, clock);
    }

    Intake intake() {
        return new Intake(articles, new Classifier(topics), clock);
    }

    public Imports imports() {
        return new Imports(db, sources, intake());
    }

    Grouping grouping() {
        return new Grouping(db, articles, stories, clock);
    }

    /** Gives articles their stories; does nothing where a running bot sees to that. */
    public Runnable groupingUnlessABotDoes() {
        boolean bot = ProcessLock.holder(settings.folder().lock()).isPresent();
        return () -> {
            if (!bot) {
                grouping().run();
            }
        };
    }

    public Editor editor() {
        return new Editor(
                new Desk(
                        stories,
                        articles,
                        sources,
                        topics,
                        summarizer,
                        editions,
                        settings.quoting().broadcast(),
                        settings.zone()),
                forms());
    }

    public Replays replays() {
        return new Replays(db, topics, settings.zone());
    }

    /** By what the server of this bot has said to the first rich message that it got. */
    Forms forms() {
        Facts facts = new Facts(db);
        return new Forms(settings.format(), () -> RichSupport.known(facts, clock.instant()));
    }

    /** @param editions how long they are kept */
    Retention retention(Duration editions) {
        return new Retention(
                db,
                new Retention.Kept(new Departures(db), stories, this.editions),
                new Retention.Ages(settings.keepArticles(), editions, settings.zone()),
                clock);
    }

    public NightlyCopy copies() {
        return new NightlyCopy(new Backup(db), settings.folder().copies(), settings.copies(), clock, settings.zone());
    }

    @Override
    public void close() {
        db.close();
    }
}
