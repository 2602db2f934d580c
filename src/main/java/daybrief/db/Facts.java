package daybrief.db;

import java.util.Optional;

/** The few single values that outlive a restart, such as the bot whose database this is. */
public final class Facts {
    private final Database db;

    public Facts(Database db) {
        this.db = db;
    }

    public Optional<String> find(String name) {
        return db.read(tx -> tx.handle()
                .createQuery("SELECT value FROM fact WHERE name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
    }

    private static final String PUT = """
            INSERT INTO fact (name, value) VALUES (:name, :value)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """;

    public void put(Tx tx, String name, String value) {
        tx.handle().createUpdate(PUT).bind("name", name).bind("value", value).execute();
    }
}
