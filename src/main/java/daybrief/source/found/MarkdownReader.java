package daybrief.source.found;

import daybrief.feed.date.Dates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A .md file is one article. Front matter between two lines of {@code ---} may give title, date, author, link, outlet,
 * language, topics and kind; else the title is its first heading or the file's name, and it is undated.
 */
final class MarkdownReader implements FileReader {
    private static final String[] DATES = {"date", "published"};

    @Override
    public List<String> endings() {
        return List.of(".md", ".markdown");
    }

    @Override
    public void read(Path file, Findings findings) throws IOException {
        Optional<String> whole = FileReader.text(file, findings);
        if (whole.isPresent()) {
            read(file, whole.get(), findings);
        }
    }

    private static void read(Path file, String text, Findings findings) throws IOException {
        Optional<FrontMatter> matter = FrontMatter.of(text);
        if (matter.isEmpty()) {
            findings.broken("", "its front matter has no closing line of ---");
            return;
        }
        List<String> body = new ArrayList<>(Markdown.lines(matter.get().rest()));
        Optional<String> heading = Markdown.heading(matter.get().rest());
        heading.filter(first -> !body.isEmpty() && body.get(0).equals(first)).ifPresent(first -> body.remove(0));
        String plain = String.join("\n", body).strip();
        if (plain.isEmpty()) {
            findings.broken("", "no text after its front matter");
            return;
        }
        matter.get()
                .find(DATES)
                .filter(date -> Dates.parse(date).isEmpty())
                .ifPresent(date -> findings.broken("front matter", FileReader.noDate("date", date)));
        String title = matter.get().find("title").or(() -> heading).orElseGet(() -> FileTitle.of(file));
        findings.found(article(FileReader.identity(file), title, plain, matter.get()));
    }

    private static Found article(String identity, String title, String text, FrontMatter matter) {
        Optional<String> link = matter.find("link", "url", "canonical");
        List<String> labels = Stream.of("topics", "topic", "tags", "categories", "category")
                .flatMap(key -> matter.list(key).stream())
                .toList();
        return new Found(
                Optional.of(identity),
                matter.find("outlet", "source", "publisher"),
                link,
                title,
                text,
                matter.find("author", "byline"),
                matter.find(DATES).flatMap(Dates::parse),
                matter.find("language", "lang"),
                labels,
                matter.find("kind").flatMap(Kinds::named));
    }
}
