package daybrief.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports what is put into a folder. A file is read when its size and time of change are the same in two runs, so that one
 * still being written is waited for; and again whenever they change. A broken file is told once.
 */
public final class WatchedFolder implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);

    private final Path folder;
    private final Imports imports;
    private final Consumer<ImportReport.Broken> told;
    private boolean toldOfFolder;
    private Map<Path, Listing.Item> seen = new HashMap<>();
    private final Map<Path, Listing.Item> imported = new HashMap<>();

    public WatchedFolder(Path folder, Imports imports) {
        this(folder, imports, broken -> LOG.warn("{}", broken));
    }

    WatchedFolder(Path folder, Imports imports, Consumer<ImportReport.Broken> told) {
        this.folder = folder;
        this.imports = imports;
        this.told = told;
    }

    @Override
    public synchronized void run() {
        if (!Files.isDirectory(folder) && !make()) {
            return;
        }
        Map<Path, Listing.Item> now = new HashMap<>();
        Listing.of(List.of(folder)).files().forEach(item -> now.put(item.path(), item));
        List<Listing.Item> stable = now.values().stream()
                .filter(item -> item.equals(seen.get(item.path())))
                .filter(item -> !item.equals(imported.get(item.path())))
                .toList();
        seen = now;
        imported.keySet().retainAll(now.keySet());
        if (!stable.isEmpty()) {
            read(stable);
        }
    }

    private boolean make() {
        try {
            Files.createDirectories(folder);
            return true;
        } catch (IOException e) {
            if (!toldOfFolder) {
                told.accept(new ImportReport.Broken(folder.toString(), "cannot be made: " + e.getMessage()));
            }
            toldOfFolder = true;
            return false;
        }
    }

    private void read(List<Listing.Item> files) {
        List<Path> paths = files.stream().map(Listing.Item::path).sorted().toList();
        ImportReport report = imports.importAll(paths, tally -> {});
        files.forEach(item -> imported.put(item.path(), item));
        report.broken().forEach(told);
        if (report.fresh() + report.changed() > 0) {
            LOG.info("{} new and {} changed articles from {}", report.fresh(), report.changed(), folder);
        }
    }
}
