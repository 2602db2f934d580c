package daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpmlCommandTest {
    private static final String LIST = """
            <opml version="2.0"><body>
              <outline text="World"><outline type="rss" text="Quay &amp; &quot;Ferry&quot;" xmlUrl="https://orra.example/feed?a=1&amp;b=2" language="en"/></outline>
              <outline text="Sport"><outline type="rss" text="Ball" xmlUrl="https://ball.example/rss"/></outline>
            </body></opml>
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String data, String... arguments) {
        return Main.commandLine(Map.of("DAYBRIEF_DATA", folder.resolve(data).toString()), InputStream.nullInputStream())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private Path list(String content) throws IOException {
        return Files.writeString(folder.resolve("list.opml"), content);
    }

    @Test
    void whatOneInstallationExportsAnotherImports() throws IOException {
        Path exported = folder.resolve("exported.opml");

        assertThat(run("one", "opml", "import", list(LIST).toString())).isZero();
        assertThat(run("one", "opml", "export", exported.toString())).isZero();
        assertThat(run("two", "opml", "import", exported.toString())).isZero();
        assertThat(run("two", "opml", "import", exported.toString())).isZero();
        assertThat(run("two", "sources")).isZero();

        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .contains("2 feeds, 2 new", exported + ": 2 feeds", "2 feeds, 0 new")
                .contains("Quay & \"Ferry\" (world)  https://orra.example/feed?a=1&b=2")
                .contains("Ball (sport)  https://ball.example/rss");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsTakenIn() throws IOException {
        Path file = list(LIST.replace("</body>", "<outline text='Notes' xmlUrl='file:///notes.xml'/></body>"));

        assertThat(run("one", "opml", "import", file.toString())).isZero();

        assertThat(out.toString()).contains("2 feeds, 2 new");
        assertThat(err.toString()).isEqualToIgnoringNewLines(file + ": Notes has an address that is none of the web");
    }

    @Test
    void sourcesAsJsonTellEachFeedInALine() throws IOException {
        run("one", "opml", "import", list(LIST).toString());

        run("one", "sources", "--json");

        assertThat(out.toString())
                .contains(
                        "{\"title\":\"Ball\",\"address\":\"https://ball.example/rss\",\"topics\":[\"sport\"],\"state\":\"fine\","
                                + "\"read\":null,\"problem\":null}");
    }

    @Test
    void aFileThatIsNoListChangesNothingAndIsNamed() throws IOException {
        Path file = list("<html><p>Not found</p></html>");

        assertThat(run("one", "opml", "import", file.toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith(file + ": ");
        assertThat(run("one", "opml", "import", folder.resolve("none.opml").toString()))
                .isEqualTo(1);
        assertThat(run("one", "sources")).isZero();
        assertThat(out.toString()).contains("No feed is read");
    }

    @Test
    void withoutAnActionBothAreNamed() {
        assertThat(run("one", "opml")).isEqualTo(2);
        assertThat(err.toString()).contains("opml import FILE, or opml export [FILE]");
    }
}
