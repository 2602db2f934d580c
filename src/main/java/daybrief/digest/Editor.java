package daybrief.digest;

import daybrief.delivery.Outgoing;
import daybrief.digest.print.Content;
import daybrief.digest.print.Forms;
import daybrief.digest.print.Voice;
import daybrief.message.Form;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.subscriber.Due;
import daybrief.subscriber.Length;
import daybrief.subscriber.Pursuits;
import daybrief.subscriber.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Composes editions, always outside a transaction: what is new to one reader, at a due time or when they ask. Nothing is written and
 * nothing counts as read until {@link Editions#insert}.
 */
public final class Editor {
    /** How far back the first edition of a reader looks, and what is asked for. */
    private static final Duration REACH = Duration.ofHours(36);

    /** How far back an edition looks for the one before it: over a long weekend. */
    private static final Duration FARTHEST = Duration.ofDays(5);

    /** Within this time after an edition that was asked for, the next one is the rest of it; a day's edition lasts as long as a day. */
    private static final Duration SOON = Duration.ofHours(3);

    /** A day is this long at least, for those who ask for all of it in the morning. */
    private static final Duration YOUNG = Duration.ofHours(12);

    private static final Duration DAY = Duration.ofHours(24);
    static final Duration LEDGER = Duration.ofDays(14);
    private static final DateTimeFormatter TO_THE_MILLISECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Desk desk;
    private final Forms forms;

    public Editor(Desk desk) {
        this(desk, Forms.CLASSIC);
    }

    public Editor(Desk desk, Forms forms) {
        this.desk = desk;
        this.forms = forms;
    }

    /**
     * What is new to the reader now; where nothing is, their current edition once more, and to somebody who was never told anything
     * the last news there was. Counts as read once it is inserted.
     *
     * @param topic the id of the only topic that was asked for, whether the reader follows it or not
     */
    public Edition brief(Reader reader, Optional<String> topic, Instant now) {
        PressRun run = open(now);
        List<Past> past = past(List.of(reader), now).getOrDefault(reader, List.of());
        Optional<Past> last = last(past, edition -> edition.topic().equals(topic), now.minus(REACH));
        Optional<Instant> more = last.map(Past::at).filter(at -> topic.isEmpty() && at.isAfter(now.minus(SOON)));
        Instant since = last.map(Past::at).orElse(now.minus(REACH));
        Content content = run.content(assignment(reader, reader.length(), since, past, topic, more));
        if (content.isEmpty() && past.isEmpty()) {
            return top(reader, topic, now)
                    .map(old -> asked(run, reader, old.content(), Edition.Kind.ASKED))
                    .orElseGet(() -> asked(run, reader, content, Edition.Kind.ASKED));
        }
        return content.isEmpty()
                ? current(past, topic, now)
                        .map(again -> asked(run, reader, again, Edition.Kind.REPEATED))
                        .orElseGet(() -> asked(run, reader, content, Edition.Kind.ASKED))
                : asked(run, reader, content, Edition.Kind.ASKED);
    }

    /**
     * All stories that came out today by the reader's clock, or in the last hours where the day is young, on the reader's topics, told
     * before or not, up to the longest length.
     */
    public Edition today(Reader reader, Instant now) {
        PressRun run = open(now);
        Instant midnight = now.atZone(run.zone(reader))
                .toLocalDate()
                .atStartOfDay(run.zone(reader))
                .toInstant();
        Instant young = now.minus(YOUNG);
        Instant since = midnight.isBefore(young) ? midnight : young;
        Content content =
                run.content(assignment(reader, Length.LONG, since, List.of(), Optional.empty(), Optional.empty())
                        .notBefore(since));
        return asked(run, reader, content, Edition.Kind.ASKED);
    }

    /** The day's top stories on the reader's topics, or the last ones there were. Leaves no trace: what it shows does not count as read. */
    public Message top(Reader reader, Instant now) {
        return top(reader, Optional.empty(), now)
                .orElseGet(() -> top(reader, Optional.empty(), now, REACH))
                .message();
    }

    /** The same of one topic, whether the reader follows it or not; empty: there is nothing about it. */
    public Optional<Message> top(Reader reader, String topic, Instant now) {
        return top(reader, Optional.of(topic), now).map(Printed::message);
    }

    private Optional<Printed> top(Reader reader, Optional<String> only, Instant now) {
        return Stream.of(REACH, LEDGER)
                .map(back -> top(reader, only, now, back))
                .filter(printed -> !printed.content().isEmpty())
                .findFirst();
    }

    private Printed top(Reader reader, Optional<String> only, Instant now, Duration back) {
        PressRun run = new PressRun(desk, now, now.minus(back));
        Content content =
                run.content(assignment(reader, reader.length(), now.minus(back), List.of(), only, Optional.empty()));
        return new Printed(
                content, shownOnly(run.message(content, run.voice(reader, reader.nextAt()), Optional.empty())));
    }

    /** Without buttons: they refer to editions that are kept. */
    private static Message shownOnly(Message message) {
        return message.with(Keyboard.NONE);
    }

    /**
     * An edition for nobody in particular, such as the command line's; nothing of it is remembered.
     *
     * @param topics ids; none: all
     */
    public Printed print(Set<String> topics, Instant since, Instant now) {
        PressRun run = new PressRun(desk, now, since);
        Content content = run.content(new Assignment(
                topics,
                Set.of(),
                Set.of(),
                Length.LONG,
                Pursuits.NONE,
                since,
                Assignment.oldest(since),
                List.of(),
                Optional.empty(),
                Optional.empty()));
        return new Printed(
                content,
                shownOnly(run.message(content, run.voice("en", desk.zone(), Optional.empty()), Optional.empty())));
    }

    /** What is said and how it looks. */
    public record Printed(Content content, Message message) {}

    /** For many editions of one moment. */
    PressRun open(Instant now) {
        return new PressRun(desk, now, now.minus(FARTHEST));
    }

    /** What each of them was told lately. */
    Map<Reader, List<Past>> past(List<Reader> readers, Instant now) {
        var byId = desk.editions().past(readers.stream().map(Reader::id).toList(), now.minus(LEDGER));
        return readers.stream()
                .collect(Collectors.toMap(reader -> reader, reader -> byId.getOrDefault(reader.id(), List.of())));
    }

    /** The edition that is due: what is new since the last scheduled one, less what the reader has asked for meanwhile. */
    Edition scheduled(PressRun run, Reader reader, Slotted slot, List<Past> past) {
        Instant now = run.now();
        Optional<Instant> more = last(past, edition -> edition.asked() && edition.isWhole(), now.minus(SOON))
                .map(Past::at);
        Instant since = more.orElseGet(() -> last(past, edition -> !edition.asked(), now.minus(FARTHEST))
                .map(Past::at)
                .orElse(now.minus(REACH)));
        Content content = run.content(assignment(reader, reader.length(), since, past, Optional.empty(), more));
        Voice voice = run.voice(reader, slot.next());
        return new Edition(
                reader.id(),
                slot.due().date(),
                MINUTE.format(slot.due().time()),
                Edition.Kind.SCHEDULED,
                voice,
                content,
                send(run, reader, new Said(content, voice, past.isEmpty())));
    }

    /** The slot for which an edition is written, and when the one after it is due. */
    record Slotted(Due due, Optional<Instant> next) {}

    private Edition asked(PressRun run, Reader reader, Content content, Edition.Kind kind) {
        LocalDateTime local =
                LocalDateTime.ofInstant(run.now(), run.zone(reader)).truncatedTo(ChronoUnit.MILLIS);
        Voice voice = run.voice(reader, reader.nextAt());
        boolean first =
                past(List.of(reader), run.now()).getOrDefault(reader, List.of()).isEmpty();
        return new Edition(
                reader.id(),
                local.toLocalDate(),
                TO_THE_MILLISECOND.format(local),
                kind,
                voice,
                content,
                send(run, reader, new Said(content, voice, first)));
    }

    /** What is to be said to a reader, and whether it is the first that they are told. */
    private record Said(Content content, Voice voice, boolean first) {}

    /** An edition without news is a line: it has no other form. */
    private Outgoing.Send send(PressRun run, Reader reader, Said said) {
        Message bare = run.message(said.content(), said.voice(), Optional.empty());
        if (said.content().isEmpty()) {
            return Outgoing.send(bare);
        }
        Form form = forms.of(reader, said.first());
        Message offering = run.message(said.content(), said.voice(), forms.other(reader, form));
        return new Outgoing.Send(offering, form, bare);
    }

    private Optional<Content> current(List<Past> past, Optional<String> topic, Instant now) {
        return past.stream()
                .filter(edition -> edition.topic().equals(topic) && edition.at().isAfter(now.minus(DAY)))
                .sorted(Comparator.comparing(Past::at).reversed())
                .flatMap(edition -> desk.editions().content(edition).stream())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    private static Optional<Past> last(List<Past> past, Predicate<Past> which, Instant after) {
        return past.stream()
                .filter(edition -> which.test(edition) && edition.at().isAfter(after))
                .max(Comparator.comparing(Past::at));
    }

    private static Assignment assignment(
            Reader reader,
            Length length,
            Instant since,
            List<Past> past,
            Optional<String> only,
            Optional<Instant> more) {
        return new Assignment(
                reader.topics(),
                reader.wishes(),
                reader.languages(),
                length,
                reader.pursuits(),
                since,
                Assignment.oldest(since),
                past,
                only,
                more);
    }
}
