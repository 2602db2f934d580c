package daybrief.feed.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A word list of this package: the words of each line that is no comment. */
final class Table {
    private Table() {}

    static List<List<String>> read(String name) {
        try (InputStream in = Table.class.getResourceAsStream("/daybrief/feed/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + name + "; build it with Maven");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.strip().split(" +", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
