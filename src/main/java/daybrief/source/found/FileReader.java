package daybrief.source.found;

import daybrief.feed.markup.Prose;
import daybrief.text.charset.Decoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds articles in files of one kind. A new kind is one file and a line in {@link #ALL}. */
public interface FileReader {
    List<FileReader> ALL = List.of(
            new PlainTextReader(),
            new MarkdownReader(),
            new JsonReader(),
            new JsonLinesReader(),
            new FeedFileReader(),
            new HtmlReader(),
            new PdfReader());

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

    /** What can be read, for people: ".txt, .md, …". */
    static String allEndings() {
        return ALL.stream().flatMap(reader -> reader.endings().stream()).collect(Collectors.joining(", "));
    }

    /** The whole file; empty, after a word to the findings, where it is too large or nothing stands in it. */
    static Optional<byte[]> bytes(Path file, Findings findings) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(SIZE_LIMIT + 1);
        }
        if (bytes.length > SIZE_LIMIT) {
            findings.broken("", "larger than " + SIZE_LIMIT / 1024 / 1024 + " MB");
            return Optional.empty();
        }
        if (bytes.length == 0) {
            findings.emptied(identity(file));
            return Optional.empty();
        }
        return Optional.of(bytes);
    }

    /** The whole text with its line ends as {@code \n}; empty, after a word to the findings, where there is none. */
    static Optional<String> text(Path file, Findings findings) throws IOException {
        Optional<byte[]> bytes = bytes(file, findings);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        String text = Decoding.text(bytes.get(), "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
        if (text.isEmpty()) {
            findings.emptied(identity(file));
            return Optional.empty();
        }
        if (text.indexOf('\0') >= 0) {
            findings.broken("", "not a text");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** The title of what has none but the name of its file. */
    static String title(String fileName) {
        return FileTitle.of(fileName);
    }

    /** An article with such a date is read all the same, but nobody should think that it had one. */
    static String noDate(String key, String value) {
        String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        return "its " + key + " \"" + Prose.plain(shown).line()
                + "\" is no date that can be read; the article counts as undated";
    }

    /** The same file under the same path is the same article, whatever has become of its text. */
    static String identity(Path file) throws IOException {
        return "file:" + file.toRealPath();
    }
}
