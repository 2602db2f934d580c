package daybrief.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** How a row of {@code article} becomes an {@link Article}. */
final class ArticleRows implements RowMapper<Article> {
    /** To be followed by conditions on {@code a}, the article. Topics come as text: unit separators within, record separators between. */
    static final String SELECT = """
            SELECT a.*, (SELECT group_concat(t.topic || char(31) || t.score, char(30))
                         FROM article_topic t WHERE t.article_id = a.id) AS topics
            FROM article a
            """;

    @Override
    public Article map(ResultSet row, StatementContext context) throws SQLException {
        return new Article(
                new ArticleId(row.getLong("id")),
                row.getString("outlet"),
                Optional.ofNullable(row.getString("link")),
                row.getString("title"),
                row.getString("text"),
                row.getString("language"),
                Optional.ofNullable(row.getString("author")),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                instant(row, "published_at"),
                Instant.ofEpochMilli(row.getLong("seen_at")),
                Instant.ofEpochMilli(row.getLong("changed_at")),
                row.getInt("version"),
                topics(row.getString("topics")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static Map<String, Double> topics(@Nullable String joined) {
        Map<String, Double> topics = new HashMap<>();
        if (joined != null) {
            for (String one : joined.split("\u001e", -1)) {
                String[] parts = one.split("\u001f", 2);
                topics.put(parts[0], Double.valueOf(parts[1]));
            }
        }
        return topics;
    }
}
