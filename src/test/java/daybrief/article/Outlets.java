package daybrief.article;

import daybrief.db.Database;

/** Rows of {@code source}, which this floor does not see, for articles to refer to: 1, 2, … */
final class Outlets {
    private Outlets() {}

    static void add(Database db, String... outlets) {
        db.write(tx -> {
            for (String outlet : outlets) {
                tx.handle()
                        .execute(
                                "INSERT INTO source (kind, address, title, added_at) VALUES ('file', ?, ?, 0)",
                                outlet,
                                outlet);
            }
            return null;
        });
    }
}
