package daybrief.telegram;

import daybrief.db.Database;
import daybrief.db.Facts;
import daybrief.delivery.Outcome;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Whether a Bot API server takes rich messages. The first one is the probe, while others wait for its answer; what it brings is
 * remembered in the database, so that a server that does not know them refuses one request and never another.
 */
public final class RichSupport {
    private static final String YES = "yes";
    private static final String NO = "no";

    /** The fact that names the fact of the server in use. */
    private static final String SERVER = "rich server";

    private static final int REMEMBERED = 100;

    private final Database db;
    private final Facts facts;
    private final String fact;
    private final Set<String> refused = new LinkedHashSet<>();
    private final Object probe = new Object();
    private volatile String known;

    /** @param address of the server, which has an answer of its own */
    public RichSupport(Database db, TelegramAddress address) {
        this.db = db;
        this.facts = new Facts(db);
        this.fact = "rich " + address;
        this.known = facts.find(fact).orElse("");
        db.write(tx -> {
            facts.put(tx, SERVER, fact);
            return null;
        });
    }

    /** What is known by now of the server that the bot uses; empty: nothing was tried. */
    public static Optional<Boolean> known(Facts facts) {
        return facts.find(SERVER).flatMap(facts::find).map(YES::equals);
    }

    /** @param request made at most once, and not at all where its refusal is certain */
    Outcome carry(String html, Supplier<Outcome> request) {
        if (known.isEmpty()) {
            synchronized (probe) {
                if (known.isEmpty()) {
                    return probed(request.get());
                }
            }
        }
        return known.equals(YES) ? repeated(html, request) : certain();
    }

    private Outcome probed(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted) {
            remember(YES);
        } else if (outcome instanceof Outcome.NotUnderstood) {
            remember(NO);
        }
        return outcome;
    }

    private void remember(String answer) {
        known = answer;
        db.write(tx -> {
            facts.put(tx, fact, answer);
            return null;
        });
    }

    /** A server that takes rich messages but not this one gets it once, however many readers it is meant for. */
    private Outcome repeated(String html, Supplier<Outcome> request) {
        synchronized (refused) {
            if (refused.contains(html)) {
                return certain();
            }
        }
        Outcome outcome = request.get();
        if (outcome instanceof Outcome.NotUnderstood) {
            synchronized (refused) {
                if (refused.size() >= REMEMBERED) {
                    refused.clear();
                }
                refused.add(html);
            }
        }
        return outcome;
    }

    private static Outcome certain() {
        return new Outcome.NotUnderstood("this server has refused it before");
    }
}
