package daybrief.telegram;

import daybrief.db.Database;
import daybrief.db.Facts;
import daybrief.delivery.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a Bot API server takes rich messages. The first one is the probe, while others wait for its answer; what it brings is
 * remembered in the database, so that a server that does not know the method refuses one request and never another. A server that
 * finds fault with the probe's content has not said whether it takes others: it is asked again after a day.
 */
public final class RichSupport {
    private static final Logger LOG = LoggerFactory.getLogger(RichSupport.class);
    private static final Duration DOUBT = Duration.ofDays(1);
    private static final String YES = "yes";
    private static final String NO = "no";

    /** Followed by the millisecond until which nothing is tried. */
    private static final String DOUBTED = "doubted ";

    /** The fact that names the fact of the server in use. */
    private static final String SERVER = "rich server";

    private static final int REMEMBERED = 100;

    private final Database db;
    private final Facts facts;
    private final InstantSource clock;
    private final String fact;
    private final Set<String> refused = new LinkedHashSet<>();
    private final Object probe = new Object();
    private volatile String known;

    /** @param address of the server, which has an answer of its own */
    public RichSupport(Database db, TelegramAddress address, InstantSource clock) {
        this.db = db;
        this.facts = new Facts(db);
        this.clock = clock;
        this.fact = "rich " + address;
        this.known = facts.find(fact).orElse("");
        db.write(tx -> {
            facts.put(tx, SERVER, fact);
            return null;
        });
    }

    /** What is known by now of the server that the bot uses; empty: nothing was tried, or it may be tried again. */
    public static Optional<Boolean> known(Facts facts, Instant now) {
        return facts.find(SERVER).flatMap(facts::find).flatMap(answer -> known(answer, now));
    }

    private static Optional<Boolean> known(String answer, Instant now) {
        if (answer.startsWith(DOUBTED)) {
            long until = Long.parseLong(answer.substring(DOUBTED.length()));
            return now.toEpochMilli() < until ? Optional.of(false) : Optional.empty();
        }
        return Optional.of(answer).filter(text -> !text.isEmpty()).map(YES::equals);
    }

    /** @param request made at most once, and not at all where its refusal is certain */
    Outcome carry(String html, Supplier<Outcome> request) {
        if (known().isEmpty()) {
            synchronized (probe) {
                if (known().isEmpty()) {
                    return probed(request.get());
                }
            }
        }
        return known().orElse(false) ? repeated(html, request) : certain();
    }

    private Optional<Boolean> known() {
        return known(known, clock.instant());
    }

    private Outcome probed(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted) {
            remember(YES);
        } else if (outcome instanceof Outcome.NotUnderstood told && isUnknown(told.reason())) {
            LOG.info("This Bot API server does not know rich messages ({}): all go in the classic form", told.reason());
            remember(NO);
        } else if (outcome instanceof Outcome.NotUnderstood told) {
            LOG.warn("The first rich message was refused ({}): the next one is tried in a day", told.reason());
            remember(DOUBTED + clock.instant().plus(DOUBT).toEpochMilli());
        }
        return outcome;
    }

    /** A method that it does not know; or a field: what is an edit of nothing but a rich message says nothing to it. */
    private static boolean isUnknown(String reason) {
        return reason.startsWith("Not Found") || reason.contains("message text is empty");
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
