package daybrief.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.chat.Cloud;
import daybrief.chat.Incoming;
import daybrief.chat.Talk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts, pages and PDFs that a reader sends. */
class SentFileTest {
    private static final String ARTICLE = """
            The old lighthouse of Norhaven will shine again after eleven dark years, the harbour authority said on Monday.
            Volunteers have rebuilt the lamp room from drawings that a keeper's granddaughter found in a sea chest.
            The lamp turns on a bath of oil, as it did in 1881, and can be seen from fourteen miles away.
            Mayor Ilse Torvald will light it on Friday, and the ferry company runs two extra boats that evening.
            """;

    @TempDir
    Path folder;

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(folder);
        talk.started();
    }

    @AfterEach
    void end() {
        talk.close();
    }

    private static byte[] pdf(String... lines) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                text.setLeading(14);
                text.newLineAtOffset(40, 700);
                for (String line : lines) {
                    text.showText(line);
                    text.newLine();
                }
                text.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] locked(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void aTextIsSummarisedForWhoSentItAndForNobodyElseAndNothingOfItStays() {
        assertThat(talk.send("lighthouse-of-norhaven.txt", ARTICLE))
                .startsWith("Lighthouse of norhaven")
                .contains("will shine again after eleven dark years");
        assertThat(talk.tap("Evidence")).contains("Lighthouse of norhaven", "eleven dark years");
        assertThat(talk.tap("Longer"))
                .as("who gave the text may have all of it")
                .contains(ARTICLE.strip().split("\n"));
        assertThat(talk.articles.count()).isZero();
        assertThat(folder.resolve("sent")).isEmptyDirectory();
    }

    @Test
    void markdownAPageAndAPdfAreReadAsWhatTheyAre() throws IOException {
        assertThat(talk.send("note.md", "---\ntitle: Lighthouse to shine\ndate: soon\n---\n\n" + ARTICLE))
                .startsWith("Lighthouse to shine")
                .doesNotContain("undated");
        String body = "<p>" + ARTICLE.strip().replace("\n", "</p><p>") + "</p>";
        assertThat(talk.send(
                        "page.html",
                        "<html><head><title>Lit again</title></head><body><nav>Home</nav><article><h1>Lit again</h1>"
                                + body + "</article></body></html>"))
                .startsWith("Lit again")
                .contains("eleven dark years");
        assertThat(talk.send("report.pdf", pdf(ARTICLE.split("\n", -1)))).contains("eleven dark years");
    }

    @Test
    void aFileThatSaysWhereItIsFromIsNamedByThat() {
        String matter = "---\ntitle: Lamp lit\noutlet: Harbour Gazette\ndate: 2026-11-20T09:00:00Z\nlink: %s\n---\n\n"
                + ARTICLE;
        assertThat(talk.send("lamp.md", matter.formatted("https://gazette.example/lamp")))
                .contains("Harbour Gazette · 20 Nov");
        assertThat(talk.last().html()).contains("href=\"https://gazette.example/lamp\"");
        assertThat(talk.tap("Evidence")).contains("Harbour Gazette · 20 Nov");
        talk.send("lamp.md", matter.formatted("javascript:alert(1)"));
        assertThat(talk.last().html()).contains("Harbour Gazette").doesNotContain("javascript");
    }

    @Test
    void aTextInAnOldCharsetIsRead() {
        String text =
                "Маяк Норхавена снова загорится после одиннадцати тёмных лет, сообщило управление порта. ".repeat(3);
        assertThat(talk.send("маяк.txt", text.getBytes(Charset.forName("windows-1251"))))
                .contains("снова загорится после одиннадцати");
    }

    @Test
    void whatCannotBeReadIsSaidWithItsReason() throws IOException {
        assertThat(talk.send("scan.pdf", pdf())).contains("scan.pdf was scanned", "Paste its text");
        assertThat(talk.send("broken.pdf", "%PDF-1.7 and nothing more")).contains("is damaged, or no PDF");
        assertThat(talk.send("locked.pdf", locked(pdf(ARTICLE.split("\n", -1)))))
                .contains("locked with a password");
        assertThat(talk.send("picture.txt", "a\0b\0c")).contains("picture.txt is no text");
        assertThat(talk.send("empty.txt", "")).contains("Nothing stands in empty.txt");
        assertThat(talk.send("open.md", "---\ntitle: x\n\n" + ARTICLE)).contains("has no closing line");
        assertThat(talk.send("menu.html", "<html><body><nav>Home</nav></body></html>"))
                .contains("no article in menu.html");
        assertThat(talk.send("large.txt", "word ".repeat(1_100_000))).contains("larger than the 5 MB");
        assertThat(talk.does(Cloud.described("gone.pdf", 0))).contains("could not get gone.pdf");
    }

    @Test
    void ofABookTheBeginningIsRead() {
        assertThat(talk.send("book.txt", ARTICLE.repeat(900)))
                .contains("will shine again")
                .containsPattern("It is long; I read its first \\d+ words only");
    }

    @Test
    void fiveFilesSentInOneGoAreAllReadAndTheSixthWaits() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        talk.threads = waiting::add;
        for (int i = 1; i <= 5; i++) {
            assertThat(talk.send("part-" + i + ".txt", ARTICLE)).isEqualTo("Reading part-" + i + ".txt …");
        }
        assertThat(talk.send("part-6.txt", ARTICLE)).contains("still busy");
        waiting.forEach(Runnable::run);
        talk.deliver();
        assertThat(talk.text()).contains("Part 1\n", "Part 5\n").doesNotContain("Part 6");
        talk.threads = Runnable::run;
        assertThat(talk.send("part-6.txt", ARTICLE)).contains("Part 6");
    }

    @Test
    void aNameThatLeadsElsewhereLeadsNowhere() {
        assertThat(talk.send("../../escaped.txt", ARTICLE)).contains("eleven dark years");
        assertThat(talk.send("😀".repeat(100) + ".txt", ARTICLE))
                .startsWith("😀😀")
                .contains("eleven dark years");
        assertThat(folder.resolve("escaped.txt")).doesNotExist();
        assertThat(folder.getParent().resolve("escaped.txt")).doesNotExist();
    }

    @Test
    void otherFilesAreAnsweredWithWhatCanBeSentUnlessWordsStandUnderThem() {
        assertThat(talk.send("cat.zip", "PK")).contains(".txt", ".pdf", ".opml");
        String caption = ARTICLE + "More boats run at the weekend.";
        assertThat(talk.does(new Incoming.Document(
                        new Incoming.File("F", "poster.png", "image/png", 9),
                        new Incoming.Text(caption, 1, Optional.empty(), List.of()))))
                .contains("eleven dark years");
    }

    @Test
    void whatACrashLeftIsGoneAtTheNextStart() throws IOException {
        talk.close();
        Path left = Files.createDirectories(folder.resolve("sent").resolve("3")).resolve("diary.txt");
        Files.writeString(left, "private");
        talk = new Talk(folder);
        assertThat(left).doesNotExist();
    }
}
