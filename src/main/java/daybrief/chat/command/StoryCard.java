package daybrief.chat.command;

import daybrief.chat.Request;
import daybrief.digest.Editions;
import daybrief.digest.print.Attribution;
import daybrief.digest.print.Content;
import daybrief.digest.print.Entry;
import daybrief.digest.print.Sentence;
import daybrief.message.Block;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.message.Span;
import daybrief.story.Story;
import daybrief.subscriber.Reader;
import daybrief.summary.Document;
import daybrief.summary.Places;
import daybrief.summary.Quote;
import daybrief.summary.Summary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One story of an edition on its own: why it stands there, and where each of its sentences stands. */
public final class StoryCard {
    private final Library library;
    private final Agenda agenda;

    public StoryCard(Library library, Agenda agenda) {
        this.library = library;
        this.agenda = agenda;
    }

    Message message(Request request, Editions.Kept edition, Entry entry) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.section(
                Block.paragraph(Span.bold(entry.headline())),
                Block.paragraph(Span.italic(String.join(" · ", why(request, edition, entry))))));
        entry.sentences().forEach(sentence -> blocks.add(evidence(request, entry, sentence)));
        return new Message(blocks, Keyboard.NONE);
    }

    /** Where the sentence stands; it alone, and why, where its source cannot be shown any more. */
    private Block evidence(Request request, Entry entry, Sentence sentence) {
        Optional<Attribution> source = entry.source(sentence.source());
        Block from =
                new Block.Paragraph(source.map(told -> source(request, told)).orElse(List.of()));
        return source.flatMap(told -> stored(entry, told))
                .flatMap(document -> quote(sentence, document).map(quote -> EvidenceText.under(from, document, quote)))
                .orElseGet(() -> Block.section(
                        from,
                        Block.paragraph(Span.text(sentence.labelled())),
                        Block.paragraph(Span.italic(request.say("evidence.gone")))));
    }

    private List<Span> source(Request request, Attribution source) {
        return List.of(
                Listing.title(source.outlet(), source.link()),
                Span.text(" · " + new Listing(request, agenda).date(source.published(), source.seen())));
    }

    /** The very version that was quoted. */
    private Optional<Document> stored(Entry entry, Attribution source) {
        String id = String.valueOf(source.article().value());
        return library.articles()
                .textOf(source.article(), source.version())
                .map(text -> new Document(id, "", text, source.published(), source.outlet(), entry.language()));
    }

    /** Empty where the sentence does not stand in that text: nothing is marked that does not say so. */
    private static Optional<Quote> quote(Sentence sentence, Document document) {
        if (sentence.runs().isEmpty()) {
            return Optional.empty();
        }
        int start = sentence.runs().get(0).start();
        int end = sentence.runs().get(sentence.runs().size() - 1).end();
        Quote quote = new Quote(sentence.text(), 0, start, end, sentence.runs());
        return Optional.of(quote)
                .filter(each -> Places.violation(new Summary(List.of(each)), List.of(document))
                        .isEmpty());
    }

    /** "3 reports · 2 of your topics · new since 18:30": what its rank is made of. */
    private List<String> why(Request request, Editions.Kept edition, Entry entry) {
        List<String> why = new ArrayList<>();
        if (request.reader().pursuits().followed().containsKey(entry.story().value())) {
            why.add(request.say("why.followed"));
        }
        int reports = entry.breadth().reports();
        why.add(request.say("why.reports", reports));
        if (entry.breadth().outlets() > reports) {
            why.add(request.say("why.outlets", entry.breadth().outlets()));
        }
        interest(request, edition.content(), entry).ifPresent(why::add);
        why.add(newness(request, edition, entry));
        return why;
    }

    private Optional<String> interest(Request request, Content content, Entry entry) {
        Reader reader = request.reader();
        Optional<String> own = content.chapters().stream()
                .filter(chapter -> chapter.entries().contains(entry))
                .map(Content.Chapter::topic)
                .filter(reader.wishes()::contains)
                .findFirst();
        if (own.isPresent()) {
            return own.map(words -> request.say("quoted", words));
        }
        long topics = library.stories().find(entry.story()).map(Story::topics).stream()
                .flatMap(found -> found.keySet().stream())
                .filter(reader.topics()::contains)
                .count();
        return topics == 0 ? Optional.empty() : Optional.of(request.say("why.topics", (int) topics));
    }

    /** An undated article is never new. */
    private String newness(Request request, Editions.Kept edition, Entry entry) {
        boolean dated =
                entry.sources().stream().anyMatch(source -> source.published().isPresent());
        if (!dated) {
            return request.say("why.undated");
        }
        return entry.update()
                .or(edition::before)
                .map(since -> request.say("why.since", past(request, since)))
                .orElseGet(() -> request.say("why.new"));
    }

    private String past(Request request, Instant then) {
        var zone = agenda.zone(request.reader());
        return request.wording()
                .calendar()
                .past(LocalDateTime.ofInstant(then, zone), LocalDate.ofInstant(request.now(), zone));
    }
}
