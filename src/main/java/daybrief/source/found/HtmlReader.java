package daybrief.source.found;

import daybrief.article.Kind;
import daybrief.page.Page;
import daybrief.page.PageReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A saved page is the article on it, with what the page says of itself. */
final class HtmlReader implements FileReader {
    private static final Map<Page.Wall, String> WALLS = Map.of(
            Page.Wall.CONSENT, "asks for consent to cookies",
            Page.Wall.ROBOT, "refuses programmes",
            Page.Wall.LOGIN, "asks for an account",
            Page.Wall.MISSING, "says that there is no such page");

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm", ".xhtml");
    }

    @Override
    public void read(Path file, Findings findings) throws IOException {
        Optional<byte[]> bytes = FileReader.bytes(file, findings);
        if (bytes.isPresent()) {
            read(file, PageReader.read(bytes.get(), "", ""), findings);
        }
    }

    private static void read(Path file, Page page, Findings findings) throws IOException {
        if (page.wall().isPresent()) {
            findings.broken(
                    "",
                    "holds no article: the page "
                            + WALLS.getOrDefault(page.wall().get(), "stands before it"));
        } else if (page.text().isBlank()) {
            findings.broken("", "no article was found on the page");
        } else {
            findings.found(article(file, page));
        }
    }

    private static Found article(Path file, Page page) throws IOException {
        return new Found(
                Optional.of(FileReader.identity(file)),
                page.site(),
                page.canonical(),
                page.title().orElseGet(() -> FileTitle.of(file)),
                page.text(),
                page.author(),
                page.published(),
                page.language(),
                List.of(),
                page.teaser() ? Optional.of(Kind.TEASER) : Optional.empty());
    }
}
