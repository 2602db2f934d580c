package daybrief.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The starter list and the topics that ship have to agree, since a folder of the one is a topic of the other. */
class FeedsListTest {

    private static final Pattern FOLDER = Pattern.compile("<outline text=\"([^\"]+)\">");
    private static final Pattern ADDRESS = Pattern.compile("xmlUrl=\"([^\"]+)\"");
    private static final Pattern LANGUAGE = Pattern.compile(" language=\"([^\"]+)\"");

    private final String opml = read();

    @Test
    void everyTopicHasAFolderAndEveryFolderIsATopic() {
        Topics topics = TopicsFile.packaged().topics();

        assertThat(all(FOLDER).stream()
                        .map(folder -> topics.named(folder).map(Topic::id).orElse(folder)))
                .containsExactlyInAnyOrderElementsOf(
                        topics.all().stream().map(Topic::id).toList());
    }

    @Test
    void thereAreThirtyOrMoreSecureAddressesInSeveralLanguages() {
        assertThat(all(ADDRESS))
                .hasSizeGreaterThanOrEqualTo(30)
                .doesNotHaveDuplicates()
                .allMatch(url -> url.startsWith("https://"));
        assertThat(all(LANGUAGE)).hasSameSizeAs(all(ADDRESS)).contains("en", "ru", "de", "fr", "es");
    }

    private List<String> all(Pattern pattern) {
        return pattern.matcher(opml)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String read() {
        try {
            return Files.readString(Path.of("config/feeds.opml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
