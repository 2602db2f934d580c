package daybrief.digest;

import daybrief.article.Article;
import daybrief.digest.beside.Amendments;
import daybrief.digest.beside.Corrections;
import daybrief.digest.beside.Mentions;
import daybrief.digest.beside.Revisions;
import daybrief.digest.print.Besides;
import daybrief.digest.print.Besides.Correction;
import daybrief.digest.print.Content;
import daybrief.digest.print.EditionText;
import daybrief.digest.print.Voice;
import daybrief.message.Form;
import daybrief.message.Message;
import daybrief.source.Coverage;
import daybrief.story.StoryId;
import daybrief.subscriber.Reader;
import daybrief.subscriber.Timetable;
import daybrief.wording.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that is composed from the stories of one moment. Readers who follow the same and were told the same get the same
 * content, which is worked out once. For one thread; it reads the database, and writes nothing.
 */
final class PressRun {
    private final Desk desk;
    private final Instant now;
    private final Newsroom newsroom;
    /** By the outlets that are hidden. */
    private final Map<Set<String>, Newsroom> newsrooms = new HashMap<>();

    private final Coverage coverage;
    private final Map<Assignment, Content> contents = new HashMap<>();
    private final Map<Past, Map<StoryId, Told>> told = new HashMap<>();
    private final Map<Long, Optional<Content>> printed = new HashMap<>();
    private final Revisions revisions;
    private final Amendments amendments;
    private final Map<Instant, Long> counts = new HashMap<>();
    private final Map<Copy, Message> messages = new HashMap<>();

    /** On what the wording of a content depends. */
    private record Copy(Content content, Voice voice, Optional<Form> other) {}

    /** @param since stories that have not changed since then cannot be asked for */
    PressRun(Desk desk, Instant now, Instant since) {
        this.desk = desk;
        this.now = now;
        this.coverage = desk.sources().coverage();
        this.revisions = new Revisions(desk.articles(), now.minus(Editor.LEDGER));
        this.amendments =
                new Amendments(desk.stories().holding(desk.articles().correctionsSince(now.minus(Editor.LEDGER))));
        this.newsroom = new Newsroom(
                new StoredStories(desk, now, since),
                now,
                new Writer(desk.summarizer(), desk.allowance(), this::earlierTexts));
        newsrooms.put(Set.of(), newsroom);
    }

    private Stream<String> earlierTexts(Article article) {
        return article.version() == 1
                ? Stream.empty()
                : desk.articles().textOf(article.id(), article.version() - 1).stream();
    }

    Instant now() {
        return now;
    }

    Content content(Assignment wanted) {
        Assignment assignment = wanted.with(newsroom.relevant(wanted.pursuits()));
        Content known = contents.get(assignment);
        if (known == null) {
            known = compose(assignment);
            contents.put(assignment, known);
        }
        return known;
    }

    private Content compose(Assignment assignment) {
        Newsroom.Page page = newsrooms
                .computeIfAbsent(assignment.pursuits().hidden(), newsroom::without)
                .page(assignment, ledger(assignment.past()));
        List<Content> past = assignment.past().stream()
                .flatMap(edition -> printed(edition).stream())
                .toList();
        List<Correction> corrections = assignment.only().isPresent() ? List.of() : corrections(past);
        return new Content(
                Corrections.unrepeated(page.chapters(), corrections),
                new Besides(
                        Mentions.brief(page.brief(), page.words(), past),
                        Mentions.choose(page.beside(), page.others(), past),
                        corrections),
                assignment.only(),
                assignment.more(),
                scope(assignment));
    }

    private List<Correction> corrections(List<Content> past) {
        return Stream.concat(Corrections.of(past, revisions).stream(), amendments.of(past).stream())
                .toList();
    }

    private Optional<Content> printed(Past edition) {
        return printed.computeIfAbsent(edition.content(), id -> desk.editions().content(edition));
    }

    private Content.Scope scope(Assignment assignment) {
        return new Content.Scope(
                counts.computeIfAbsent(
                        assignment.since(), since -> desk.articles().countSeenBetween(since, now.plusMillis(1))),
                newsroom.elsewhere(assignment),
                coverage.read(),
                coverage.active());
    }

    private Map<StoryId, Told> ledger(List<Past> past) {
        Map<StoryId, Told> ledger = new HashMap<>();
        for (Past edition : past) {
            told.computeIfAbsent(edition, desk.editions()::told)
                    .forEach((story, said) -> ledger.merge(story, said, Told::and));
        }
        return ledger;
    }

    Voice voice(Reader reader, Optional<Instant> next) {
        return voice(reader.language(), zone(reader), next);
    }

    Voice voice(String language, ZoneId zone, Optional<Instant> next) {
        return new Voice(Wording.of(language), zone, now, next);
    }

    /** @param other a form that a button under it offers */
    Message message(Content content, Voice voice, Optional<Form> other) {
        return messages.computeIfAbsent(
                new Copy(content, voice, other), copy -> new EditionText(desk.topics(), voice, content).message(other));
    }

    ZoneId zone(Reader reader) {
        return reader.zone().flatMap(Timetable::zone).orElse(desk.zone());
    }
}
