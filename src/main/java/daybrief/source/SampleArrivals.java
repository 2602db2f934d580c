package daybrief.source;

import daybrief.article.Draft;
import daybrief.db.Database;
import daybrief.db.Facts;
import daybrief.db.Tx;
import daybrief.feed.SampleArticle;
import daybrief.feed.SampleEdition;
import daybrief.source.found.Found;
import daybrief.source.found.Kinds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stores the articles of the sample edition as the clock reaches them, counted from the first start, which the database remembers. */
public final class SampleArrivals implements Runnable {
    private static final String STARTED = "sample.started";

    private final Database db;
    private final Sources sources;
    private final Intake intake;
    private final Facts facts;
    private List<SampleArticle> waiting = List.of();
    private boolean begun;

    public SampleArrivals(Database db, Sources sources, Intake intake) {
        this.db = db;
        this.sources = sources;
        this.intake = intake;
        this.facts = new Facts(db);
    }

    @Override
    public synchronized void run() {
        Instant now = intake.clock().instant();
        if (!begun) {
            waiting = SampleEdition.startedAt(started(now));
            begun = true;
        }
        List<SampleArticle> arrived = waiting.stream()
                .filter(sample -> !sample.arrives().isAfter(now))
                .toList();
        if (!arrived.isEmpty()) {
            store(arrived, now);
            waiting = waiting.stream()
                    .filter(sample -> sample.arrives().isAfter(now))
                    .toList();
        }
    }

    /** The next arrival; empty when all are there, or before the first run. */
    public synchronized Optional<Instant> next() {
        return waiting.stream().map(SampleArticle::arrives).findFirst();
    }

    private Instant started(Instant now) {
        return facts.find(STARTED)
                .map(Instant::parse)
                .orElseGet(() -> db.write(tx -> {
                    facts.put(tx, STARTED, now.toString());
                    return now;
                }));
    }

    private void store(List<SampleArticle> arrived, Instant now) {
        List<Draft> drafts = new ArrayList<>();
        arrived.forEach(sample -> drafts.add(intake.draft(found(sample), sample.outlet(), sample.topics())));
        db.write(tx -> {
            drafts.forEach(draft -> store(tx, draft, now));
            return null;
        });
    }

    private void store(Tx tx, Draft draft, Instant now) {
        intake.store(tx, sources.sampleSource(tx, draft.outlet(), now), draft);
    }

    private static Found found(SampleArticle sample) {
        return new Found(
                Optional.of(sample.id()),
                Optional.of(sample.outlet()),
                Optional.of(sample.link()),
                sample.title(),
                sample.text(),
                sample.author(),
                sample.published(),
                Optional.of(sample.language()),
                sample.categories(),
                Kinds.named(sample.kind()));
    }
}
