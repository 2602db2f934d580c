package daybrief.source;

import daybrief.article.Articles;
import daybrief.db.Database;
import daybrief.db.Databases;
import daybrief.topic.Classifier;
import daybrief.topic.Topic;
import daybrief.topic.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** A database with what stores into it, and a clock that a test moves. */
final class Bench implements AutoCloseable {
    static final Topics TOPICS = new Topics(List.of(
            new Topic("world", "🌍", Map.of("en", "World", "ru", "Мир"), List.of(), List.of()),
            new Topic("sport", "⚽", Map.of("en", "Sport"), List.of(), List.of())));

    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    final InstantSource clock = () -> now;
    final Database db;
    final Articles articles;
    final Sources sources;
    final Intake intake;

    Bench(Path folder) {
        db = Databases.open(folder.resolve("bench.db"));
        articles = new Articles(db);
        sources = new Sources(db);
        intake = new Intake(articles, new Classifier(TOPICS), clock);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public void close() {
        db.close();
    }
}
