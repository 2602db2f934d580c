package daybrief.digest.print;

import daybrief.message.Block;
import daybrief.message.Span;
import java.util.ArrayList;
import java.util.List;

/** One entry as a section of the message: headline, sentences, what has moved or is disputed, and who says so; the rest is folded. */
final class EntryText {
    private static final int SOURCES = 4;
    private static final int REPORTS = 10;

    private final Voice voice;
    private final Entry entry;
    private final Footnotes footnotes;

    EntryText(Voice voice, Entry entry, Footnotes footnotes) {
        this.voice = voice;
        this.entry = entry;
        this.footnotes = footnotes;
    }

    /** @param below what stands between the headline and the sentences */
    Block story(List<Block> below) {
        List<Block> blocks = new ArrayList<>(below);
        blocks.add(new Block.Paragraph(sentences()));
        DetailsText details = new DetailsText(voice, entry, footnotes);
        blocks.addAll(details.shown());
        blocks.addAll(details.folded());
        blocks.add(reports());
        return Block.Details.open(headline(), blocks);
    }

    private List<Span> headline() {
        List<Span> spans = new ArrayList<>();
        spans.add(Span.bold(entry.headline()));
        entry.update().ifPresent(since -> {
            spans.add(Span.text("\n"));
            spans.add(Span.bold(voice.say("update")));
            spans.add(Span.text(voice.say("since", voice.past(since))));
        });
        return spans;
    }

    private List<Span> sentences() {
        List<Span> spans = new ArrayList<>();
        for (Sentence sentence : entry.sentences()) {
            spans.add(Span.text((spans.isEmpty() ? "" : " ") + voice.labelled(sentence, entry)));
            entry.source(sentence.source()).map(footnotes::mark).ifPresent(spans::addAll);
        }
        return spans;
    }

    /** Of a single source there is nothing to fold. */
    private Block reports() {
        Block line = new Block.Paragraph(sources());
        if (entry.sources().size() < 2) {
            return line;
        }
        List<List<Span>> items =
                entry.sources().stream().limit(REPORTS).map(voice::origin).toList();
        return Block.Details.closed(List.of(Span.text(breadth())), List.of(new Block.Bullets(items)), line);
    }

    private List<Span> sources() {
        List<Span> spans = new ArrayList<>();
        for (Attribution source :
                entry.sources().subList(0, Math.min(SOURCES, entry.sources().size()))) {
            if (!spans.isEmpty()) {
                spans.add(Span.text(", "));
            }
            spans.addAll(voice.origin(source));
        }
        spans.add(Span.text(" — " + breadth()));
        return spans;
    }

    private String breadth() {
        if (entry.publicWords().isPresent()) {
            return voice.say("teaser", entry.publicWords().get());
        }
        Breadth breadth = entry.breadth();
        if (breadth.outlets() == 1) {
            return voice.say("single");
        }
        String outlets = voice.say("outlets", breadth.outlets());
        return breadth.reports() < breadth.outlets()
                ? outlets + ", " + voice.say("reports", breadth.reports())
                : outlets;
    }
}
