package daybrief.article;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.db.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeTest {
    @TempDir
    Path folder;

    @Test
    void articlesOfTheFirstReleaseKeepTheirKindAndAreFound() throws Exception {
        Path file = folder.resolve("old.db");
        String url = "jdbc:sqlite:" + file;
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(url, null, null)
                .locations("classpath:daybrief/db")
                .target("1")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO source (kind, address, title, added_at) VALUES ('file', 'Gazette', 'Gazette', 0)");
            for (String kind : new String[] {"news", "opinion", "teaser"}) {
                statement.execute(
                        "INSERT INTO article (source_id, identity, outlet, title, text, kind, seen_at, changed_at,"
                                + " hash) VALUES (1, '" + kind + "', 'Gazette', 'Wall', 'The " + kind + " wall.', '"
                                + kind
                                + "', 0, 0, '" + kind + "')");
            }
        }
        try (Database db = Database.open(file)) {
            Articles articles = new Articles(db);
            assertThat(articles.recent(10))
                    .extracting(Article::kind)
                    .containsExactlyInAnyOrder(Kind.NEWS, Kind.OPINION, Kind.TEASER);
            assertThat(articles.search("wall", Instant.EPOCH, 10)).hasSize(3);
        }
    }
}
