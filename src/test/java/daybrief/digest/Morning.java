package daybrief.digest;

import daybrief.article.Articles;
import daybrief.article.Draft;
import daybrief.article.Kind;
import daybrief.db.Database;
import daybrief.db.Databases;
import daybrief.delivery.Mailbox;
import daybrief.delivery.MailboxId;
import daybrief.delivery.Mailboxes;
import daybrief.delivery.Outbox;
import daybrief.source.SourceId;
import daybrief.source.Sources;
import daybrief.story.Grouping;
import daybrief.story.Stories;
import daybrief.subscriber.Choices;
import daybrief.subscriber.Newcomer;
import daybrief.subscriber.Reader;
import daybrief.subscriber.ReaderId;
import daybrief.subscriber.Readers;
import daybrief.subscriber.Slot;
import daybrief.summary.Allowance;
import daybrief.summary.ExtractiveSummarizer;
import daybrief.topic.Topic;
import daybrief.topic.Topics;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A whole Daybrief without its edges: a real database, stored articles, readers, and a clock that stands where it is set. */
final class Morning implements AutoCloseable {
    final AtomicReference<Instant> time;
    final InstantSource clock;
    final Database db;
    final Articles articles;
    final Sources sources;
    final Stories stories;
    final Readers readers;
    final Choices choices;
    final Mailboxes mailboxes;
    final Outbox outbox;
    final Editions editions;
    final Topics topics;
    final Desk desk;
    final Editor editor;
    final Briefing briefing;
    private final Grouping grouping;

    Morning(Path folder, String start) {
        this(folder, start, Pressroom.ALL);
    }

    Morning(Path folder, String start, Allowance allowance) {
        time = new AtomicReference<>(Instant.parse(start));
        clock = time::get;
        db = Databases.open(folder.resolve("test.db"));
        articles = new Articles(db);
        sources = new Sources(db);
        stories = new Stories(db, articles);
        readers = new Readers(db);
        choices = new Choices(clock);
        mailboxes = new Mailboxes(db);
        outbox = new Outbox(db);
        editions = new Editions(db);
        grouping = new Grouping(db, articles, stories, clock);
        topics = new Topics(List.of(topic("world", "🌍", "World"), topic("sport", "🏅", "Sport")));
        desk = new Desk(
                stories, articles, sources, topics, new ExtractiveSummarizer(), editions, allowance, ZoneId.of("UTC"));
        editor = new Editor(desk);
        briefing = new Briefing(
                db, editor, new Briefing.Writing(readers, choices, editions, outbox), clock, Duration.ofHours(3));
    }

    private static Topic topic(String id, String emoji, String title) {
        return new Topic(id, emoji, Map.of("en", title), List.of(), List.of());
    }

    void at(String instant) {
        time.set(Instant.parse(instant));
    }

    /** Stores an article that came out an hour ago, and groups it. */
    void publish(String outlet, String topic, String title, String text) {
        store(outlet, topic, title, text);
        group();
    }

    void group() {
        grouping.run();
    }

    void store(String outlet, String topic, String title, String text) {
        store(outlet, topic, title, text, Duration.ofHours(1));
    }

    /** @param age since it came out */
    void store(String outlet, String topic, String title, String text, Duration age) {
        Instant now = time.get();
        db.write(tx -> {
            SourceId source = sources.fileSource(tx, outlet, now);
            return articles.store(
                    tx,
                    new Draft(
                            source.value(),
                            Optional.of(title),
                            outlet,
                            Optional.of("https://" + outlet.toLowerCase(java.util.Locale.ROOT) + ".example/"
                                    + Math.abs(title.hashCode())),
                            Optional.empty(),
                            title,
                            text,
                            Optional.of("en"),
                            Optional.empty(),
                            Kind.NEWS,
                            Optional.of(now.minus(age)),
                            Map.of(topic, 1.0)),
                    now);
        });
    }

    /** An active reader of world news, daily at these times. */
    Reader reader(long chat, String zone, String... times) {
        ReaderId id = db.write(tx -> {
            Mailbox mailbox = mailboxes.open(tx, chat, 0, false);
            ReaderId reader =
                    readers.register(tx, new Newcomer(mailbox.id(), chat, "Reader " + chat, "en"), time.get());
            choices.topic(tx, reader, "world", true);
            choices.zone(tx, reader, zone);
            choices.times(
                    tx,
                    reader,
                    List.of(times).stream()
                            .map(text -> new Slot(LocalTime.parse(text), EnumSet.allOf(DayOfWeek.class)))
                            .toList());
            choices.resume(tx, reader);
            return reader;
        });
        return readers.get(id);
    }

    Reader again(Reader reader) {
        return readers.get(reader.id());
    }

    /** What was put into the outbox for this mailbox, as HTML. */
    List<String> said(MailboxId mailbox) {
        return outbox.saidTo(mailbox).stream().map(Outbox.Said::html).toList();
    }

    /** The edition reached its reader. */
    void read(Edition edition) {
        db.write(tx -> editions.insert(tx, edition, Optional.empty()));
    }

    @Override
    public void close() {
        db.close();
    }
}
