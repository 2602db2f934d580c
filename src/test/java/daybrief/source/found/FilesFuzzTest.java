package daybrief.source.found;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import daybrief.fuzz.Harmless;
import daybrief.fuzz.Input;
import daybrief.localchat.markup.Formatted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The first line of an input is the ending of the file's name, what follows is the file. */
class FilesFuzzTest {
    private static Path folder;

    @BeforeAll
    static void open() throws IOException {
        folder = Files.createTempDirectory("files");
    }

    @AfterAll
    static void close() throws IOException {
        Files.delete(folder);
    }

    @FuzzTest
    void aFileGivesArticlesOrSaysWhatIsWrong(byte[] bytes) throws IOException {
        Input input = Input.of(bytes);
        Told told = new Told();
        String ending = FileReader.ALL.stream()
                .flatMap(reader -> reader.endings().stream())
                .filter(input.head()::equals)
                .findFirst()
                .orElse(".txt");
        Path file = folder.resolve("note" + ending);
        Files.write(file, input.body());
        FileReader.of(file).orElseThrow().read(file, told);
        Files.delete(file);

        told.articles.forEach(FilesFuzzTest::check);
        told.problems.forEach(Harmless::line);
        assertThat(told.articles.size() + told.problems.size() + told.emptied).isPositive();
    }

    private static void check(Found article) {
        Harmless.line(article.title());
        Harmless.text(article.text());
        article.link().ifPresent(Harmless::address);
        article.author().ifPresent(Harmless::line);
        article.outlet().ifPresent(Harmless::line);
        article.labels().forEach(Harmless::line);
        assertThat(Stream.of(Formatted.plain(article.title()), Formatted.plain(article.text()))
                        .flatMap(shown -> shown.entities().stream())
                        .map(Formatted.Entity::type))
                .doesNotContain("bot_command");
    }

    private static final class Told implements Findings {
        private final List<Found> articles = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private int emptied;

        @Override
        public void found(Found article) {
            articles.add(article);
        }

        @Override
        public void broken(String place, String reason) {
            problems.add(place + " " + reason);
        }

        @Override
        public void emptied(String identity) {
            emptied++;
        }
    }
}
