package daybrief.source;

import daybrief.article.Draft;
import daybrief.article.Kind;
import daybrief.article.Stored;
import daybrief.db.Database;
import daybrief.feed.Discovery;
import daybrief.feed.FeedParser;
import daybrief.feed.Origin;
import daybrief.feed.ParsedFeed;
import daybrief.fetch.Fetched;
import daybrief.fetch.Reason;
import daybrief.fetch.Terms;
import daybrief.source.fulltext.Completing;
import daybrief.source.health.Healths;
import daybrief.source.visit.Memory;
import daybrief.source.visit.NextVisit;
import daybrief.source.visit.Wholeness;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what came of asking for a feed: its articles, what to remember of it and its next time, together or not at all.
 * Safe for use by many threads.
 */
final class Reading {
    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);
    /** A tree takes many times its bytes; those of large bodies are not to stand side by side in memory. */
    private static final int LARGE = 1_000_000;

    private static final Duration LONGEST_HOLD = Duration.ofHours(1);

    private final Database db;
    private final Intake intake;
    private final Feeds feeds;
    private final Healths healths;
    private final NextVisit next;
    private final Semaphore large = new Semaphore(1);

    Reading(Database db, Intake intake, NextVisit next) {
        this.db = db;
        this.intake = intake;
        this.feeds = new Feeds(db);
        this.healths = new Healths(db);
        this.next = next;
    }

    void keep(Feed feed, Fetched fetched) {
        fetched.<Boolean>fold(
                ok -> body(feed, ok),
                same -> kept(feed.with(feed.memory().afterNothingNew(same.terms(), now())), same.terms(), List.of()),
                gone -> gone(feed),
                refused -> refused(feed, refused),
                failed -> failed(feed, new Problem(Problem.Trouble.DEAD, failed.reason()), Optional.empty()));
    }

    private Instant now() {
        return intake.clock().instant();
    }

    private boolean body(Feed feed, Fetched.Ok ok) {
        if (Wholeness.isBlank(ok.bytes())) {
            return failed(feed, new Problem(Problem.Trouble.NO_FEED, Reason.of(Reason.Kind.EMPTY)), Optional.empty());
        }
        Memory memory = feed.memory();
        Optional<String> hash = Wholeness.hash(ok.bytes());
        boolean same = (hash.isPresent() && hash.equals(memory.hash()))
                || memory.validators().filter(ok.validators()::sameVersionAs).isPresent();
        return same ? kept(feed.with(memory.afterSameBody(ok, now())), ok.terms(), List.of()) : changed(feed, ok, hash);
    }

    private boolean changed(Feed feed, Fetched.Ok ok, Optional<String> hash) {
        ParsedFeed parsed = parsed(ok);
        if (parsed.entries().isEmpty() && !parsed.warnings().isEmpty()) {
            return failed(feed, noFeed(ok), Optional.empty());
        }
        List<Draft> drafts = new EntryList(feed, parsed)
                .found().stream()
                        .map(found -> intake.draft(found, feed.title(), feed.topics()))
                        .toList();
        return kept(feed.with(feed.memory().afterBody(ok, hash, now())), ok.terms(), drafts);
    }

    /** With the feed that the page names, if it is a page. */
    private static Problem noFeed(Fetched.Ok ok) {
        Reason reason = Discovery.named(ok.bytes(), ok.type(), ok.address()).stream()
                .findFirst()
                .map(offer -> Reason.of(Reason.Kind.FEED_ELSEWHERE, offer.address()))
                .orElseGet(() -> Reason.of(Reason.Kind.NO_FEED));
        return new Problem(Problem.Trouble.NO_FEED, reason);
    }

    private ParsedFeed parsed(Fetched.Ok ok) {
        if (ok.bytes().length < LARGE) {
            return FeedParser.parse(ok.bytes(), new Origin(ok.type(), ok.address(), ok.language()));
        }
        large.acquireUninterruptibly();
        try {
            return FeedParser.parse(ok.bytes(), new Origin(ok.type(), ok.address(), ok.language()));
        } finally {
            large.release();
        }
    }

    private boolean kept(Feed feed, Terms terms, List<Draft> drafts) {
        Instant now = now();
        Feeds.Visit visit =
                new Feeds.Visit(now, next.afterSuccess(now, feed.memory().shown(terms)));
        int fresh = db.write(tx -> {
            List<Draft> added = drafts.stream()
                    .filter(draft -> intake.store(tx, feed.id(), draft) instanceof Stored.New)
                    .toList();
            feeds.read(tx, feed, visit, !added.isEmpty());
            if (added.stream().anyMatch(Reading::isWhole)) {
                healths.whole(tx, feed.id());
            }
            return added.size();
        });
        LOG.debug("{}: {} entries, {} new", feed.address(), drafts.size(), fresh);
        return true;
    }

    private static boolean isWhole(Draft draft) {
        return draft.kind() == Kind.NEWS && !Completing.isShort(draft.text());
    }

    private boolean gone(Feed feed) {
        LOG.warn("The feed {} is gone for good (410); take it out of the list", feed.address());
        db.write(tx -> {
            feeds.gone(tx, feed, now());
            return null;
        });
        return true;
    }

    private boolean refused(Feed feed, Fetched.Refused refused) {
        if (refused.overloaded()) {
            Instant own = next.afterFailure(now(), feed.memory().failures() + 1, Optional.empty());
            Instant bound = now().plus(LONGEST_HOLD);
            Instant until = refused.retryAfter().map(now()::plus).orElse(own.isBefore(bound) ? own : bound);
            db.write(tx -> {
                feeds.hold(tx, refused.host(), until);
                return null;
            });
        }
        return failed(feed, Problem.of(refused), refused.retryAfter());
    }

    boolean failed(Feed feed, Problem problem, Optional<Duration> retryAfter) {
        Instant now = now();
        Instant again = next.afterFailure(now, feed.memory().failures() + 1, retryAfter);
        LOG.info(
                "The feed {} could not be read: {}; next try {}",
                feed.address(),
                Reasons.english(problem.reason()),
                again);
        db.write(tx -> {
            feeds.failed(tx, feed, new Feeds.Visit(now, again), problem);
            return null;
        });
        return false;
    }
}
