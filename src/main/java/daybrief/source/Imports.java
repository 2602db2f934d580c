package daybrief.source;

import daybrief.article.Article;
import daybrief.article.Draft;
import daybrief.article.Stored;
import daybrief.db.Database;
import daybrief.source.found.FileReader;
import daybrief.source.found.Findings;
import daybrief.source.found.Found;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Stores the articles of files and folders. What cannot be read is named and the rest goes on; what was stored before an
 * interruption stays, and importing again stores nothing twice. May run beside another process on the same database.
 */
public final class Imports {
    /** The outlet of a text that names none. */
    public static final String OUTLET = "Imported";

    private static final int BATCH = 200;
    /** A batch of long texts ends earlier, as all of it is in memory. */
    private static final long BATCH_CHARACTERS = 4_000_000;

    private final Database db;
    private final Sources sources;
    private final Intake intake;
    private final String outlet;
    private volatile boolean stopped;

    public Imports(Database db, Sources sources, Intake intake) {
        this(db, sources, intake, OUTLET);
    }

    private Imports(Database db, Sources sources, Intake intake, String outlet) {
        this.db = db;
        this.sources = sources;
        this.intake = intake;
        this.outlet = outlet;
    }

    /** The same, under another outlet for texts that name none. */
    public Imports withOutlet(String name) {
        return new Imports(db, sources, intake, name);
    }

    /**
     * How far an import is.
     *
     * @param bytes of all files; {@code done} of them are behind
     */
    public record Tally(long done, long bytes, int articles) {}

    /**
     * Imports everything under the paths.
     *
     * @param progress told after each file and each batch
     */
    public ImportReport importAll(List<Path> paths, Consumer<Tally> progress) {
        Listing listing = Listing.of(paths);
        Run run = new Run(listing, progress);
        for (Listing.Item file : listing.files()) {
            if (stopped || Thread.currentThread().isInterrupted()) {
                break;
            }
            run.read(file);
        }
        run.flush();
        return run.report();
    }

    /** Ends an import that another thread has under way after the file that it is reading. */
    public void stop() {
        stopped = true;
    }

    /** One import under way. Not for two threads. */
    private final class Run implements Findings {
        private final Listing listing;
        private final Consumer<Tally> progress;
        private final List<Found> batch = new ArrayList<>();
        private final List<ImportReport.Broken> broken;
        private Path file = Path.of("");
        private long done;
        private long characters;
        private int fresh;
        private int changed;
        private int unchanged;

        Run(Listing listing, Consumer<Tally> progress) {
            this.listing = listing;
            this.progress = progress;
            this.broken = new ArrayList<>(listing.broken());
        }

        void read(Listing.Item item) {
            file = item.path();
            try {
                FileReader.of(file).orElseThrow().read(file, this);
                if (Listing.changed(item)) {
                    broken("", "was written to while it was read; import it once more");
                }
            } catch (IOException e) {
                broken("", "cannot be read: " + reason(e));
            }
            done += item.bytes();
            told();
        }

        private static String reason(IOException e) {
            return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        }

        @Override
        public void found(Found article) {
            batch.add(article);
            characters += article.text().length();
            if (batch.size() >= BATCH || characters > BATCH_CHARACTERS) {
                flush();
            }
        }

        @Override
        public void emptied(String identity) {
            flush();
            Optional<Article> known = known(identity);
            if (known.isEmpty()) {
                broken("", "empty");
            } else { // nothing of what it said, which makes it a withdrawn article
                batch.add(Found.of(identity, known.get().title(), "")
                        .from(Optional.of(known.get().outlet())));
            }
        }

        @Override
        public void broken(String place, String reason) {
            broken.add(new ImportReport.Broken(place.isEmpty() ? file.toString() : file + ", " + place, reason));
        }

        void flush() {
            List<Found> news =
                    batch.stream().filter(article -> !isKnown(article)).toList();
            unchanged += batch.size() - news.size();
            for (Stored stored : store(drafts(news))) {
                fresh += stored instanceof Stored.New ? 1 : 0;
                changed += stored instanceof Stored.Changed ? 1 : 0;
                unchanged += stored instanceof Stored.New || stored instanceof Stored.Changed ? 0 : 1;
            }
            batch.clear();
            characters = 0;
            told();
        }

        /** Labels may have been added since, so what has some is judged again. */
        private boolean isKnown(Found article) {
            return article.labels().isEmpty()
                    && sources.findFileSource(article.outlet().orElse(outlet))
                            .filter(source -> intake.isKnown(article, source))
                            .isPresent();
        }

        /** Judging an article takes longer than all else, and every core can help. */
        private List<Draft> drafts(List<Found> news) {
            return news.parallelStream()
                    .map(article -> intake.draft(article, outlet, Set.of()))
                    .toList();
        }

        private void told() {
            progress.accept(new Tally(done, listing.bytes(), fresh + changed + unchanged + batch.size()));
        }

        ImportReport report() {
            return new ImportReport(fresh, changed, unchanged, broken, listing.skipped());
        }
    }

    private Optional<Article> known(String identity) {
        return intake.articles().findNamed(sources.fileSources(), identity);
    }

    private List<Stored> store(List<Draft> drafts) {
        return drafts.isEmpty()
                ? List.of()
                : db.write(tx -> {
                    Map<String, SourceId> outlets = new HashMap<>();
                    List<Stored> stored = new ArrayList<>();
                    for (Draft draft : drafts) {
                        SourceId source = outlets.computeIfAbsent(
                                draft.outlet(),
                                outlet -> sources.fileSource(
                                        tx, outlet, intake.clock().instant()));
                        stored.add(intake.store(tx, source, draft));
                    }
                    return stored;
                });
    }
}
