package daybrief.digest.print;

import daybrief.message.Block;
import daybrief.message.Span;
import java.util.ArrayList;
import java.util.List;

/** One entry as a section of the message: headline, sentences, and who says so. */
final class EntryText {
    private static final int SOURCES = 4;

    private final Voice voice;
    private final Entry entry;

    EntryText(Voice voice, Entry entry) {
        this.voice = voice;
        this.entry = entry;
    }

    /**
     * @param above what stands above the headline
     * @param below what stands between the headline and the sentences
     */
    Block section(List<Block> above, List<Block> below) {
        List<Block> blocks = new ArrayList<>(above);
        blocks.add(Block.paragraph(Span.bold(entry.headline())));
        blocks.addAll(below);
        entry.update()
                .ifPresent(since -> blocks.add(Block.paragraph(
                        Span.bold(voice.say("update")), Span.text(voice.say("since", voice.past(since))))));
        blocks.add(Block.paragraph(Span.text(String.join(" ", entry.texts()))));
        blocks.add(new Block.Paragraph(sources()));
        return new Block.Section(blocks);
    }

    private List<Span> sources() {
        List<Span> spans = new ArrayList<>();
        for (Attribution source :
                entry.sources().subList(0, Math.min(SOURCES, entry.sources().size()))) {
            if (!spans.isEmpty()) {
                spans.add(Span.text(", "));
            }
            spans.add(source.link()
                    .map(link -> Span.link(source.outlet(), link))
                    .orElseGet(() -> Span.text(source.outlet())));
            spans.add(Span.text(" · " + when(source)));
        }
        spans.add(Span.text(" — " + breadth()));
        return spans;
    }

    private String when(Attribution source) {
        return source.published()
                .map(voice::past)
                .orElseGet(() -> voice.say(
                        "undated",
                        voice.calendar().date(voice.local(source.seen()).toLocalDate())));
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
