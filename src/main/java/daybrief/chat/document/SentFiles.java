package daybrief.chat.document;

import daybrief.source.found.FileReader;
import daybrief.source.found.Findings;
import daybrief.source.found.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files that people send. What is read stands in a folder of its own while it is, which is a second or two; what a crash leaves
 * there goes at the next start. Safe for use by several threads.
 */
public final class SentFiles {
    private static final Logger LOG = LoggerFactory.getLogger(SentFiles.class);

    private static final String NAME = "document";

    private final Downloads downloads;
    private final Path folder;
    private final AtomicLong count = new AtomicLong();

    /** @param folder of this process alone: what is in it is deleted */
    public SentFiles(Downloads downloads, Path folder) {
        this.downloads = downloads;
        this.folder = folder;
        delete(folder);
    }

    public Download get(Slip slip, int most) {
        Download download = downloads.get(slip.file(), most);
        if (download instanceof Download.Failed failed) {
            LOG.warn("A file that was sent could not be fetched: {}", failed.reason());
        }
        return download;
    }

    /**
     * What the content of a file says.
     *
     * @param article empty where it cannot be read
     * @param flaw why that is so
     * @param partly whether the rest of it is left out
     */
    public record Reading(Optional<Found> article, Flaw flaw, boolean partly) {
        private static final Reading NONE = new Reading(Optional.empty(), Flaw.UNREADABLE, false);
    }

    /** Reads a text, a page or a PDF as an import would. */
    public Reading read(Slip slip, byte[] content) {
        Path place = folder.resolve(String.valueOf(count.incrementAndGet()));
        try {
            Files.createDirectories(place);
            // Under no name of the sender's: a disk may know neither its letters nor its length.
            Path file = Files.write(place.resolve(NAME + slip.ending()), content);
            Collected collected = new Collected();
            FileReader reader = FileReader.of(file).orElseThrow(() -> new IOException("nobody reads such files"));
            reader.read(file, collected);
            return collected.reading(slip);
        } catch (IOException e) {
            LOG.warn("A file that was sent could not be read: {}", e.toString());
            return Reading.NONE;
        } finally {
            delete(place);
        }
    }

    private static void delete(Path place) {
        if (Files.notExists(place)) {
            return;
        }
        try (Stream<Path> all = Files.walk(place)) {
            for (Path one : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            LOG.warn("What was sent could not be deleted at once: {}", e.toString());
        }
    }

    private static final class Collected implements Findings {
        private final List<Found> articles = new ArrayList<>();
        private Flaw flaw = Flaw.UNREADABLE;
        private boolean partly;

        @Override
        public void found(Found article) {
            articles.add(article);
        }

        @Override
        public void broken(String where, String reason) {
            partly |= where.startsWith("page");
            if (where.isEmpty()) {
                LOG.info("A file that was sent {}", reason);
                flaw = Flaw.of(reason);
            }
        }

        /** What has no title but its file's gets that of the file as it was sent. */
        Reading reading(Slip slip) {
            Optional<Found> article = articles.stream()
                    .findFirst()
                    .map(found -> found.title().equals(FileReader.title(NAME))
                            ? found.titled(FileReader.title(slip.name()))
                            : found);
            return new Reading(article, flaw, partly);
        }
    }
}
