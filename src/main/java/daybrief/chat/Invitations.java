package daybrief.chat;

import daybrief.db.Database;
import daybrief.db.Tx;
import daybrief.subscriber.ReaderId;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** One-time codes that let a person in: {@code own_…} makes an administrator, {@code inv_…} a reader. */
public final class Invitations {
    private static final int CODE_LENGTH = 20;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private final Database db;
    private final RandomGenerator random;

    /** @param random must not be guessable */
    public Invitations(Database db, RandomGenerator random) {
        this.db = db;
        this.random = random;
    }

    private static final String OWNERS = "SELECT code FROM invitation WHERE role = 'admin' AND used_at IS NULL LIMIT 1";

    /** The code for the owner of a bot that has no administrator yet; the same until it is used. */
    public String ownerCode(Instant now) {
        return db.write(tx -> tx.handle()
                .createQuery(OWNERS)
                .mapTo(String.class)
                .findOne()
                .orElseGet(() -> {
                    String code = newCode(true);
                    create(tx, code, now);
                    return code;
                }));
    }

    /** A code that nobody has; it counts once it is {@link #create}d. */
    public String newCode(boolean admin) {
        StringBuilder code = new StringBuilder(admin ? "own_" : "inv_");
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    public void create(Tx tx, String code, Instant now) {
        tx.handle()
                .execute(
                        "INSERT OR IGNORE INTO invitation (code, role, created_at) VALUES (?, ?, ?)",
                        code,
                        code.startsWith("own_") ? "admin" : "reader",
                        now.toEpochMilli());
    }

    /** What an invitation makes of the person who opens it. */
    public record Invitation(String code, boolean admin) {}

    private static final String UNUSED = "SELECT code, role FROM invitation WHERE code = :code AND used_at IS NULL";

    /** One that was made and not used. */
    public Optional<Invitation> find(String code) {
        return db.read(tx -> tx.handle()
                .createQuery(UNUSED)
                .bind("code", code)
                .map((row, context) -> new Invitation(
                        row.getString("code"), row.getString("role").equals("admin")))
                .findOne());
    }

    private static final String USE =
            "UPDATE invitation SET used_by = :reader, used_at = :now WHERE code = :code AND used_at IS NULL";

    /** @return false when somebody else was quicker */
    public boolean use(Tx tx, Invitation invitation, ReaderId reader, Instant now) {
        return tx.handle()
                        .createUpdate(USE)
                        .bind("reader", reader.value())
                        .bind("now", now.toEpochMilli())
                        .bind("code", invitation.code())
                        .execute()
                == 1;
    }
}
