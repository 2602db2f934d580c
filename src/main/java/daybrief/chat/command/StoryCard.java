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
import daybrief.story.Stories;
import daybrief.story.Story;
import daybrief.subscriber.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One story of an edition on its own: why it stands there, and who says each sentence. */
public final class StoryCard {
    private final Stories stories;
    private final Agenda agenda;

    public StoryCard(Stories stories, Agenda agenda) {
        this.stories = stories;
        this.agenda = agenda;
    }

    Message message(Request request, Editions.Kept edition, Entry entry) {
        Listing listing = new Listing(request, agenda);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.section(
                Block.paragraph(Span.bold(entry.headline())),
                Block.paragraph(Span.italic(String.join(" · ", why(request, edition, entry))))));
        for (Sentence sentence : entry.sentences()) {
            blocks.add(Block.section(
                    Block.paragraph(Span.text(sentence.text())),
                    new Block.Paragraph(source(listing, entry, sentence))));
        }
        return new Message(blocks, Keyboard.NONE);
    }

    private static List<Span> source(Listing listing, Entry entry, Sentence sentence) {
        if (sentence.source() >= entry.sources().size()) {
            return List.of();
        }
        Attribution source = entry.sources().get(sentence.source());
        return List.of(
                Listing.title(source.outlet(), source.link()),
                Span.text(" · " + listing.date(source.published(), source.seen())));
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
        long topics = stories.find(entry.story()).map(Story::topics).stream()
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
