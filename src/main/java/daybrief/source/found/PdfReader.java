package daybrief.source.found;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A .pdf file is one undated article: the text of its pages, for pictures are not read. Its title is its first line if that looks like
 * one, else what the file says, else its name.
 */
final class PdfReader implements FileReader {
    private static final long LARGEST = 64L << 20;
    private static final int MOST_PAGES = 400;
    private static final int LONGEST_PAGE = 200_000;
    private static final int MOST_PLACES = 50_000;
    private static final int LONGEST = 2_000_000;
    /** What is unpacked goes to a temporary file beyond the first number of bytes, and is refused beyond the second. */
    private static final MemoryUsageSetting MEMORY = MemoryUsageSetting.setupMixed(8L << 20, 256L << 20);

    private static final int FEW_LETTERS = 20;

    @Override
    public List<String> endings() {
        return List.of(".pdf");
    }

    @Override
    public void read(Path file, Findings findings) throws IOException {
        long size = Files.size(file);
        if (size == 0 || size > LARGEST) {
            findings.broken("", size == 0 ? "empty" : "larger than " + LARGEST / 1024 / 1024 + " MB");
            return;
        }
        try (PDDocument document = Loader.loadPDF(file.toFile(), MEMORY.streamCache)) {
            read(file, document, findings);
        } catch (InvalidPasswordException e) {
            findings.broken("", "is locked with a password; save a copy without one");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            findings.broken("", "is damaged, or no PDF (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static void read(Path file, PDDocument document, Findings findings) throws IOException {
        int pages = document.getNumberOfPages();
        List<String> paragraphs = new ArrayList<>(PdfPages.paragraphs(texts(document, findings)));
        long letters = paragraphs.stream()
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter)
                .limit(FEW_LETTERS)
                .count();
        if (letters < FEW_LETTERS) {
            findings.broken(
                    "", "has no text on its " + pages + " pages: it was scanned, and pictures of letters are not read");
            return;
        }
        String title = title(file, document, paragraphs);
        findings.found(Found.of(FileReader.identity(file), title, String.join("\n", paragraphs)));
    }

    private static List<String> texts(PDDocument document, Findings findings) throws IOException {
        int read = Math.min(document.getNumberOfPages(), MOST_PAGES);
        if (read < document.getNumberOfPages()) {
            findings.broken("page " + (MOST_PAGES + 1), "only the first " + MOST_PAGES + " pages are read");
        }
        PDFTextStripper stripper = new BoundedStripper();
        stripper.setParagraphEnd("\n");
        List<String> texts = new ArrayList<>();
        long length = 0;
        for (int page = 1; page <= read && length < LONGEST; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            Bounded text = new Bounded(LONGEST_PAGE);
            stripper.writeText(document, text);
            texts.add(text.toString());
            length += text.getBuffer().length();
        }
        return texts;
    }

    /** Of a page it keeps so many characters: PDFBox would collect all of them, with their places, before it writes the first. */
    private static final class BoundedStripper extends PDFTextStripper {
        private int characters;

        BoundedStripper() throws IOException {}

        @Override
        protected void startPage(PDPage page) throws IOException {
            characters = 0;
            super.startPage(page);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            characters++;
            if (characters <= MOST_PLACES) {
                super.processTextPosition(text);
            }
        }
    }

    /** Takes so many characters and passes over the rest. */
    private static final class Bounded extends StringWriter {
        private final int limit;

        Bounded(int limit) {
            this.limit = limit;
        }

        @Override
        public void write(String text) {
            if (getBuffer().length() < limit) {
                super.write(text);
            }
        }
    }

    private static String title(Path file, PDDocument document, List<String> paragraphs) {
        if (paragraphs.size() > 1 && FileTitle.looksLikeOne(paragraphs.get(0))) {
            return paragraphs.remove(0);
        }
        return Optional.ofNullable(document.getDocumentInformation().getTitle())
                .map(title -> title.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                .filter(FileTitle::looksLikeOne)
                .filter(title -> !title.matches("(?i)untitled.*|microsoft word.*|.*\\.(docx?|odt|indd|qxd|pdf|tex)"))
                .orElseGet(() -> FileTitle.of(file));
    }
}
