package daybrief.source.roster;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.feed.OpmlFeed;
import daybrief.topic.Topics;
import daybrief.topic.TopicsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListFileTest {
    private static final Topics TOPICS = TopicsFile.packaged().topics();

    @TempDir
    Path folder;

    private final List<List<OpmlFeed>> taken = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private int writes;

    private final ListFile.Told told = new ListFile.Told() {
        @Override
        public void feeds(List<OpmlFeed> feeds) {
            taken.add(feeds);
        }

        @Override
        public void broken(String problem) {
            broken.add(problem);
        }
    };

    private Path write(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("feeds.opml"), text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + ++writes * 1_000L));
        return file;
    }

    private static String opml(String... names) {
        StringBuilder list = new StringBuilder("<opml version=\"2.0\"><body><outline text=\"Science\">");
        for (String name : names) {
            list.append("<outline text=\"")
                    .append(name)
                    .append("\" xmlUrl=\"https://")
                    .append(name)
                    .append(".example/rss\"/>");
        }
        return list + "</outline></body></opml>\n";
    }

    private ListFile opened(Path file) throws IOException {
        return new ListFile(file, TOPICS, Files.readAllBytes(file), told);
    }

    private static void look(ListFile file) {
        file.run();
        file.run();
    }

    @Test
    void aChangeIsTakenOverOnceItHasStoodStillAndOnlyOnce() throws IOException {
        ListFile list = opened(write(opml("gazette")));
        look(list);
        assertThat(taken).isEmpty();
        write(opml("gazette", "wire"));
        list.run();
        assertThat(taken).isEmpty();
        look(list);
        look(list);
        assertThat(taken).hasSize(1);
        assertThat(taken.get(0)).extracting(OpmlFeed::title).containsExactly("gazette", "wire");
        assertThat(taken.get(0).get(1).folders()).containsExactly("science");
    }

    @Test
    void aFileThatIsOnlyTouchedChangesNothing() throws IOException {
        ListFile list = opened(write(opml("gazette")));
        write(opml("gazette"));
        look(list);
        assertThat(taken).isEmpty();
    }

    @Test
    void aBrokenFileChangesNothingIsToldOnceAndCountsAgainWhenItIsMended() throws IOException {
        ListFile list = opened(write(opml("gazette", "wire")));
        Path file = write(opml("gazette", "wire").substring(0, 90));
        look(list);
        look(list);
        write("no list at all");
        look(list);
        Files.delete(file);
        look(list);
        look(list);
        assertThat(taken).isEmpty();
        assertThat(broken)
                .hasSize(3)
                .allMatch(problem -> problem.startsWith(file.toString()))
                .satisfiesExactly(
                        cut -> assertThat(cut).contains("is cut off; end it with </opml>"),
                        none -> assertThat(none).contains("is no OPML"),
                        gone -> assertThat(gone).contains("is not there any more; put it back"));
        write(opml("wire"));
        look(list);
        assertThat(taken).hasSize(1);
    }

    @Test
    void aFileThatWasNotThereAtTheStartIsTakenOverWhenItComes() throws IOException {
        ListFile list = new ListFile(folder.resolve("feeds.opml"), TOPICS, new byte[0], told);
        look(list);
        assertThat(broken).isEmpty();
        write(opml("gazette"));
        look(list);
        assertThat(taken).hasSize(1);
    }

    @Test
    void anEmptyListIsAListInAnyCaseAndWithComments() throws IOException {
        ListFile list = opened(write(opml("gazette")));
        write("<OPML version=\"2.0\"/> <!-- nothing yet -->\n");
        look(list);
        assertThat(broken).isEmpty();
        assertThat(taken).containsExactly(List.of());
    }
}
