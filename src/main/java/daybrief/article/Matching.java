package daybrief.article;

import daybrief.db.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** One of the two full-text indices, asked in FTS5's own language. */
record Matching(Database db, String table) {
    private static final String ALL = """
            WITH found AS (
              SELECT rowid AS id, -bm25(<table>, 4.0, 1.0) AS relevance FROM <table>
              WHERE <table> MATCH :terms ORDER BY rowid DESC LIMIT :limit)
            SELECT found.id, relevance, published_at FROM found JOIN article ON article.id = found.id
            WHERE article.kind <> 'withdrawn'
            """;

    /** The newest articles that match all the terms. */
    List<Candidate> all(List<String> terms, int limit) {
        return db.read(tx -> tx.handle()
                .createQuery(ALL)
                .define("table", table)
                .bind("terms", String.join(" AND ", terms))
                .bind("limit", limit)
                .map((row, context) -> candidate(row))
                .list());
    }

    private static final String COUNT =
            "SELECT count(*) FROM (SELECT 1 FROM <table> WHERE <table> MATCH :term LIMIT :limit)";

    /** How many articles match, counted up to the limit. */
    int count(String term, int limit) {
        return db.read(tx -> tx.handle()
                .createQuery(COUNT)
                .define("table", table)
                .bind("term", term)
                .bind("limit", limit)
                .mapTo(Integer.class)
                .one());
    }

    private static final String CONTAINING = """
            WITH newest AS (SELECT rowid AS id FROM <table> ORDER BY rowid DESC LIMIT :limit)
            SELECT article.id, 1.0 + 3.0 * (instr(title, :first) > 0) AS relevance, published_at
            FROM newest JOIN article ON article.id = newest.id WHERE instr(title || ' ' || text, :first) > 0
              AND article.kind <> 'withdrawn'
            """;

    /** Among the newest articles of this index those in which the first of the runs of characters stands. */
    List<Candidate> containing(List<String> runs, int limit) {
        return db.read(tx -> tx.handle()
                .createQuery(CONTAINING)
                .define("table", table)
                .bind("first", runs.get(0))
                .bind("limit", limit)
                .map((row, context) -> candidate(row))
                .list());
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        long published = row.getLong("published_at");
        Optional<Long> date = row.wasNull() ? Optional.empty() : Optional.of(published);
        return new Candidate(new ArticleId(row.getLong("id")), row.getDouble("relevance"), date);
    }
}
