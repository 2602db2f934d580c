package daybrief.source.found;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Kind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileReaderTest implements Findings {
    @TempDir
    Path folder;

    private final List<Found> found = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    @Override
    public void found(Found article) {
        found.add(article);
    }

    @Override
    public void broken(String place, String reason) {
        broken.add(place.isEmpty() ? reason : place + ": " + reason);
    }

    private Found read(String name, String content) throws IOException {
        return readBytes(name, content.getBytes("UTF-8"));
    }

    private Found readBytes(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        FileReader.of(file).orElseThrow().read(file, this);
        return found.isEmpty() ? Found.of("none", "", "") : found.get(found.size() - 1);
    }

    @Test
    void aShortFirstLineAboveABlankOneIsTheTitle() throws IOException {
        Found article = read("a.txt", "\ufeffFerry runs aground\r\n\r\nForty people were aboard.\r\nAll are safe.\r\n");
        assertThat(article.title()).isEqualTo("Ferry runs aground");
        assertThat(article.text()).isEqualTo("Forty people were aboard.\nAll are safe.");
        assertThat(article.published()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forty people were aboard.\n\nAll are safe.",
                "Forty people were aboard\nAll are safe",
                "\"Are they safe?\"\n\nYes.",
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
                        + "eighteen nineteen twenty\n\nText",
                "Only one line"
            })
    void elseTheFilesNameIsTheTitleAndTheTextKeepsEveryLine(String text) throws IOException {
        Found article = read("2026-11-22-north_ferry-runs-aground.txt", text);
        assertThat(article.title()).isEqualTo("North ferry runs aground");
        assertThat(article.text()).isEqualTo(text);
    }

    @Test
    void aTextInAnOlderCharsetIsRead() throws IOException {
        byte[] bytes = "Café “Málor” opens today.".getBytes(Charset.forName("windows-1252"));
        assertThat(readBytes("a.txt", bytes).text()).isEqualTo("Café “Málor” opens today.");
        assertThat(readBytes("b.txt", "\ufeffМост открыт.".getBytes("UTF-16LE")).text())
                .isEqualTo("Мост открыт.");
    }

    @Test
    void emptyHugeAndBinaryFilesAreNamed() throws IOException {
        read("a.txt", " \n\t\n");
        read("b.md", "");
        read("c.jsonl", "\n\n");
        readBytes("d.txt", new byte[] {'a', 'b', 0, 'c', 'd', 1, 2});
        readBytes("e.txt", new byte[FileReader.SIZE_LIMIT + 1]);
        assertThat(found).isEmpty();
        assertThat(broken).containsExactly("empty", "empty", "empty", "not a text", "larger than 5 MB");
    }

    @Test
    void frontMatterSaysWhatIsKnown() throws IOException {
        Found article = read("a.md", """
                ---
                title: "Ferry: \\"aground\\""
                date: 2026-11-22T08:00:00Z
                author: Ana Verle
                link: https://post.example/ferry
                outlet: Tidewater Post
                language: en
                kind: opinion
                topics:
                  - World
                  - Climate
                tags: [harbour, 'sea']
                ---
                # Ferry

                Forty people were **aboard** the [Halcyon](https://h.example/ "ship"),
                the harbour master said.

                ![map](map.png)

                * All are _safe_.
                > No snake_case_name is lost.

                ```
                code
                ```
                """);
        assertThat(article.title()).isEqualTo("Ferry: \"aground\"");
        assertThat(article.published()).contains(Instant.parse("2026-11-22T08:00:00Z"));
        assertThat(article.author()).contains("Ana Verle");
        assertThat(article.link()).contains("https://post.example/ferry");
        assertThat(article.outlet()).contains("Tidewater Post");
        assertThat(article.kind()).contains(Kind.OPINION);
        assertThat(article.labels()).containsExactly("World", "Climate", "harbour", "sea");
        assertThat(article.text())
                .isEqualTo("Forty people were aboard the Halcyon, the harbour master said.\nAll are safe.\n"
                        + "No snake_case_name is lost.");
    }

    @Test
    void markdownWithoutFrontMatterHasItsHeadingForATitle() throws IOException {
        Found article = read("a.md", "# Ferry runs *aground*\n\nForty people were aboard.");
        assertThat(article.title()).isEqualTo("Ferry runs aground");
        assertThat(article.text()).isEqualTo("Forty people were aboard.");
        assertThat(read("ferry-news.md", "Forty people were aboard.").title()).isEqualTo("Ferry news");
    }

    @Test
    void frontMatterThatNeverEndsOrHasNothingBelowIsNamed() throws IOException {
        read("a.md", "---\ntitle: Ferry\n\nForty people were aboard.");
        read("b.md", "---\ntitle: Ferry\n---\n");
        read("c.md", "---");
        assertThat(broken)
                .containsExactly(
                        "its front matter has no closing line of ---",
                        "no text after its front matter",
                        "its front matter has no closing line of ---");
    }

    @Test
    void aBrokenLineIsNamedAndTheOthersAreRead() throws IOException {
        read("a.jsonl", """
                {"id": 7, "title": "Ferry", "text": "Forty were aboard.", "published": "2026-11-22", "topics": ["World"], "x": {"y": [1]}}
                {"title": "broken
                [1, 2]
                {"title": "no text", "text": null}

                {"body": "<p>One.</p><p>Two.</p>", "url": "https://post.example/2", "source": "Post", "tags": "a, b"}
                """);
        assertThat(broken).hasSize(3);
        assertThat(broken.get(0)).startsWith("line 2: not JSON");
        assertThat(broken.subList(1, 3)).containsExactly("line 3: not a JSON object", "line 4: no text");
        assertThat(found).hasSize(2);
        assertThat(found.get(0).identity())
                .hasValueSatisfying(id -> assertThat(id).endsWith("a.jsonl#7"));
        assertThat(found.get(0).published()).contains(Instant.parse("2026-11-22T00:00:00Z"));
        assertThat(found.get(0).labels()).containsExactly("World");
        assertThat(found.get(1).text()).isEqualTo("One.\nTwo.");
        assertThat(found.get(1).title()).isEqualTo("One.");
        assertThat(found.get(1).outlet()).contains("Post");
        assertThat(found.get(1).labels()).containsExactly("a", "b");
    }

    @Test
    void anEndlessOrDeepLineIsNamedAndTheNextIsRead() throws IOException {
        String line = "{\"text\": \"" + "x".repeat(FileReader.SIZE_LIMIT) + "\"}\n";
        read("a.jsonl", line + "[".repeat(100_000) + "\n{\"text\": \"Short.\"}");
        assertThat(broken).hasSize(2);
        assertThat(broken.get(0)).isEqualTo("line 1: longer than 5 MB");
        assertThat(found)
                .singleElement()
                .satisfies(article -> assertThat(article.text()).isEqualTo("Short."));
    }

    @Test
    void otherFilesHaveNoReader() {
        assertThat(FileReader.of(Path.of("a.odt"))).isEmpty();
        assertThat(FileReader.of(Path.of("A.TXT"))).isPresent();
    }

    @Test
    void opinionAndTeasersAreTold() {
        Found plain = Found.of("1", "Ferry aground", "Forty people were aboard.");
        assertThat(Kinds.of(plain)).isEqualTo(Kind.NEWS);
        assertThat(Kinds.of(Found.of("1", "Opinion: the harbour needs a wall", "It does.")))
                .isEqualTo(Kind.OPINION);
        assertThat(Kinds.of(Found.of("1", "Ferry", "Forty people were aboard when … Read more")))
                .isEqualTo(Kind.TEASER);
        assertThat(Kinds.of(Found.of("1", "Ferry", "Forty people were aboard […]")))
                .isEqualTo(Kind.TEASER);
    }

    @Test
    void aJsonFileIsAnArticleOrAListOrAJsonFeed() throws IOException {
        Found one = read("a.json", "{\"title\": \"Ferry\", \"text\": \"Forty were aboard.\"}");
        assertThat(one.identity()).hasValueSatisfying(id -> assertThat(id).endsWith("a.json"));
        assertThat(one.text()).isEqualTo("Forty were aboard.");
        read("b.json", "[{\"text\": \"One.\"}, 5, {\"id\": \"x\", \"text\": \"Two.\"}]");
        assertThat(found.subList(1, 3)).extracting(Found::text).containsExactly("One.", "Two.");
        Found entry = read("c.json", """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Tidewater Post", "items":
                 [{"id": "7", "url": "https://post.example/7", "title": "Ferry", "content_text": "All are safe."}]}
                """);
        assertThat(entry.outlet()).contains("Tidewater Post");
        assertThat(entry.link()).contains("https://post.example/7");
        assertThat(broken).containsExactly("article 2: not a JSON object");
        read("d.json", "[]");
        read("e.json", "{\"text\": ");
        assertThat(broken.subList(1, 3))
                .satisfiesExactly(
                        text -> assertThat(text).isEqualTo("an empty list"),
                        text -> assertThat(text).startsWith("not JSON"));
    }

    @Test
    void aNumberWhereWordsBelongIsNamedByItsField() throws IOException {
        read("a.jsonl", """
                {"text": 5}
                {"title": 7.5, "text": "Forty were aboard."}
                {"link": true, "text": "Forty were aboard."}
                {"author": {"name": "Ana Verle"}, "text": "Forty were aboard."}
                """);
        assertThat(broken)
                .containsExactly(
                        "line 1: \"text\" is a number, not a text in quotation marks",
                        "line 2: \"title\" is a number, not a text in quotation marks",
                        "line 3: \"link\" is a boolean, not a text in quotation marks");
        assertThat(found).hasSize(1);
    }

    @Test
    void aDateThatCannotBeReadIsNamedAndItsArticleIsUndated() throws IOException {
        Found markdown = read("a.md", "---\ndate: some day\n---\nForty people were aboard.");
        Found line = read("b.jsonl", "{\"text\": \"Forty were aboard.\", \"published\": \"soon\"}\n");
        assertThat(markdown.published()).isEmpty();
        assertThat(line.published()).isEmpty();
        assertThat(broken)
                .containsExactly(
                        "front matter: its date \"some day\" is no date that can be read; the article counts as undated",
                        "line 1: its published \"soon\" is no date that can be read; the article counts as undated");
    }

    @Test
    void aLastLineThatIsStillBeingWrittenIsSaidToBe() throws IOException {
        read("a.jsonl", "{\"text\": \"One.\"}\n{\"text\": \"Tw");
        assertThat(found).hasSize(1);
        assertThat(broken).containsExactly("line 2: the file ends in the middle of it");
    }

    @Test
    void aDamagedFeedFileGivesItsReadableEntriesAndAWord() throws IOException {
        read(
                "a.atom",
                "<feed><title>Post</title><entry><id>1</id><title>Ferry</title><summary>All are safe.</summary></entry><entry><tit");
        assertThat(found).isNotEmpty();
        assertThat(found.get(0).title()).isEqualTo("Ferry");
        read("b.xml", "<note>To nobody</note>");
        assertThat(broken).isNotEmpty();
    }

    @Test
    void aSavedPageIsTheArticleOnIt() throws IOException {
        String paragraph =
                "<p>Forty people were aboard when the ferry Halcyon ran aground off Brannoch, the harbour master "
                        + "said, and all of them were taken ashore by fishing boats within two hours.</p>";
        Found article = read(
                "a.html",
                "<html lang=en><head><title>Ferry aground | Tidewater Post</title>"
                        + "<meta property='og:site_name' content='Tidewater Post'>"
                        + "<link rel=canonical href='https://post.example/2026/ferry'>"
                        + "<meta property='article:published_time' content='2026-11-21T10:00:00Z'></head>"
                        + "<body><nav><a href=/>Home</a> <a href=/sport>Sport</a></nav><article><h1>Ferry aground</h1>"
                        + paragraph.repeat(4) + "</article><footer>All rights reserved.</footer></body></html>");
        assertThat(broken).isEmpty();
        assertThat(article.title()).isEqualTo("Ferry aground");
        assertThat(article.outlet()).contains("Tidewater Post");
        assertThat(article.link()).contains("https://post.example/2026/ferry");
        assertThat(article.published()).contains(Instant.parse("2026-11-21T10:00:00Z"));
        assertThat(article.text()).startsWith("Forty people").doesNotContain("Sport", "rights");
        read("b.htm", "<html><body></body></html>");
        assertThat(broken).containsExactly("no article was found on the page");
    }
}
