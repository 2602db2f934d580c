package daybrief.source.found;

import daybrief.feed.Decoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds articles in files of one kind. A new kind is one file and a line in {@link #ALL}. */
public interface FileReader {
    List<FileReader> ALL = List.of(new PlainTextReader(), new MarkdownReader(), new JsonLinesReader());

    /** Of a file that is read whole. */
    int SIZE_LIMIT = 5 * 1024 * 1024;

    /** Endings of file names, in lower case, with the dot. */
    List<String> endings();

    /** @throws IOException when the file cannot be read at all */
    void read(Path file, Findings findings) throws IOException;

    static Optional<FileReader> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(reader -> reader.endings().stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /** The whole text with its line ends as {@code \n}; empty, after a word to the findings, where there is none. */
    static Optional<String> text(Path file, Findings findings) throws IOException {
        if (Files.size(file) > SIZE_LIMIT) {
            findings.broken("", "larger than " + SIZE_LIMIT / 1024 / 1024 + " MB");
            return Optional.empty();
        }
        String text = Decoding.text(Files.readAllBytes(file), "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
        if (text.isEmpty()) {
            findings.broken("", "empty");
            return Optional.empty();
        }
        if (text.indexOf('\0') >= 0) {
            findings.broken("", "not a text");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** The same file under the same path is the same article, whatever has become of its text. */
    static String identity(Path file) throws IOException {
        return "file:" + file.toRealPath();
    }
}
