package daybrief.source.found;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A .txt file is one undated article. Its first line is the title only if it has under 20 words and no end mark and a blank
 * line follows; else the title is the file's name, and the text keeps every line.
 */
final class PlainTextReader implements FileReader {
    @Override
    public List<String> endings() {
        return List.of(".txt");
    }

    @Override
    public void read(Path file, Findings findings) throws IOException {
        Optional<String> whole = FileReader.text(file, findings);
        if (whole.isPresent()) {
            findings.found(article(file, whole.get()));
        }
    }

    private static Found article(Path file, String text) throws IOException {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end).strip();
        String rest = end < 0 ? "" : text.substring(end + 1);
        boolean blankFollows = rest.lines().findFirst().map(String::isBlank).orElse(false);
        boolean isTitle = blankFollows && FileTitle.looksLikeOne(first);
        return isTitle
                ? Found.of(FileReader.identity(file), first, rest.strip())
                : Found.of(FileReader.identity(file), FileTitle.of(file), text);
    }
}
