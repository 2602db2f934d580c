package daybrief.source;

import daybrief.source.found.FileReader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which files under some paths are to be read, in the order of their names. Symbolic links within a folder are not followed,
 * as they may lead anywhere; hidden files are passed over.
 */
record Listing(List<Item> files, List<ImportReport.Broken> broken, List<ImportReport.Broken> skipped) {
    /** A file with its size and, in epoch milliseconds, its last change. */
    record Item(Path path, long bytes, long changed) {}

    /** Whether the file is no longer as it was listed: somebody is writing it. */
    static boolean changed(Item item) throws IOException {
        return Files.size(item.path()) != item.bytes()
                || Files.getLastModifiedTime(item.path()).toMillis() != item.changed();
    }

    static Listing of(List<Path> paths) {
        Walk walk = new Walk();
        paths.forEach(walk::add);
        return new Listing(walk.files, walk.broken, walk.skipped);
    }

    long bytes() {
        return files.stream().mapToLong(Item::bytes).sum();
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final List<Item> files = new ArrayList<>();
        private final List<ImportReport.Broken> broken = new ArrayList<>();
        private final List<ImportReport.Broken> skipped = new ArrayList<>();

        void add(Path path) {
            if (!Files.exists(path)) {
                broken.add(new ImportReport.Broken(path.toString(), "there is no such file or folder"));
                return;
            }
            int from = files.size();
            try {
                Files.walkFileTree(Files.isSymbolicLink(path) ? path.toRealPath() : path, this);
            } catch (IOException e) {
                broken.add(new ImportReport.Broken(path.toString(), "cannot be read: " + e.getMessage()));
            }
            files.subList(from, files.size()).sort(Comparator.comparing(Item::path));
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (hidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (!attributes.isRegularFile()) {
                skipped.add(new ImportReport.Broken(file.toString(), "a link or a device, not a file"));
            } else if (FileReader.of(file).isEmpty()) {
                skipped.add(new ImportReport.Broken(file.toString(), "not one of " + FileReader.allEndings()));
            } else {
                files.add(new Item(
                        file, attributes.size(), attributes.lastModifiedTime().toMillis()));
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean hidden(Path path) {
            Path name = path.getFileName();
            return name != null
                    && name.toString().startsWith(".")
                    && !name.toString().equals(".")
                    && !name.toString().equals("..");
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            broken.add(new ImportReport.Broken(file.toString(), "cannot be read: " + e.getMessage()));
            return FileVisitResult.CONTINUE;
        }
    }
}
