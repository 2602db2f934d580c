package daybrief.source.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest implements Findings {
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

    private void read(Path file) throws IOException {
        FileReader.of(file).orElseThrow().read(file, this);
    }

    /** A page for each text; an empty line parts paragraphs. */
    private static PDDocument document(String... pages) throws IOException {
        PDDocument document = new PDDocument();
        for (String text : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.beginText();
                out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                out.setLeading(14);
                out.newLineAtOffset(60, 700);
                for (String line : text.split("\n", -1)) {
                    out.showText(line);
                    out.newLine();
                }
                out.endText();
            }
        }
        return document;
    }

    private Path saved(String name, PDDocument document) throws IOException {
        Path file = folder.resolve(name);
        document.save(file.toFile());
        document.close();
        return file;
    }

    @Test
    void theTextOfAllPagesIsOneArticleWithoutWhatStandsOnEveryPage() throws IOException {
        read(saved(
                "ferry.pdf",
                document(
                        "Tidewater Post\n\nFerry runs aground off Brannoch\n\nForty people were aboard when the ferry Halcyon ran\n"
                                + "aground, the harbour mas-\nter said.\n\n1",
                        "Tidewater Post\n\nAll of them are safe. The ferry line will\n\n2",
                        "Tidewater Post\n\npay for new tickets.\n\n3")));
        assertThat(broken).isEmpty();
        assertThat(found).singleElement().satisfies(article -> {
            assertThat(article.title()).isEqualTo("Ferry runs aground off Brannoch");
            assertThat(article.text())
                    .isEqualTo("Forty people were aboard when the ferry Halcyon ran aground, the harbour master said.\n"
                            + "All of them are safe. The ferry line will pay for new tickets.");
            assertThat(article.published()).isEmpty();
        });
    }

    @Test
    void aScannedFileIsNamedAsSuch() throws IOException {
        read(saved("scan.pdf", document("", "")));
        assertThat(broken)
                .containsExactly("has no text on its 2 pages: it was scanned, and pictures of letters are not read");
        assertThat(found).isEmpty();
    }

    @Test
    void aLockedFileIsNamedAsSuch() throws IOException {
        PDDocument document = document("Forty people were aboard the ferry.");
        document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        read(saved("locked.pdf", document));
        assertThat(broken).containsExactly("is locked with a password; save a copy without one");
    }

    @Test
    void damagedEmptyAndFalseFilesAreNamed() throws IOException {
        byte[] whole = Files.readAllBytes(saved("whole.pdf", document("Forty people were aboard the ferry Halcyon.")));
        for (int part = 1; part < 8; part++) {
            read(Files.write(folder.resolve("part" + part + ".pdf"), Arrays.copyOf(whole, whole.length * part / 8)));
        }
        read(Files.writeString(folder.resolve("a.pdf"), "This is no PDF."));
        read(Files.write(folder.resolve("b.pdf"), new byte[0]));
        read(Files.writeString(
                folder.resolve("c.pdf"), "%PDF-1.4\n" + "[".repeat(200_000), StandardCharsets.ISO_8859_1));
        assertThat(broken.size() + found.size()).isEqualTo(10);
        assertThat(broken)
                .contains("empty")
                .anySatisfy(reason -> assertThat(reason).startsWith("is damaged, or no PDF"));
    }

    @Test
    void manyPagesAreReadUpToABoundThatIsSaid() throws IOException {
        String[] pages = new String[405];
        Arrays.setAll(pages, i -> "Report " + i + " tells of the ferry Halcyon.");
        read(saved("many.pdf", document(pages)));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).text()).contains("Report 399 tells").doesNotContain("Report 400 tells");
        assertThat(broken).containsExactly("page 401: only the first 400 pages are read");
    }

    /** Each place of a letter is an object of its own before the first is written: a small file could fill any heap. */
    @Test
    void ofAPageFullBeyondReasonOnlyTheBeginningIsRead() throws IOException {
        String[] lines = new String[6_000];
        Arrays.setAll(lines, i -> "Ferry " + i + " goes.");
        read(saved("full.pdf", document(String.join("\n", lines))));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).text()).contains("Ferry 99 goes.").doesNotContain("Ferry 5999 goes.");
    }
}
