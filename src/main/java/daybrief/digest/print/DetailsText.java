package daybrief.digest.print;

import daybrief.digest.print.Details.Amendment;
import daybrief.digest.print.Details.Claim;
import daybrief.digest.print.Details.Development;
import daybrief.digest.print.Details.Dispute;
import daybrief.digest.print.Details.Fact;
import daybrief.digest.print.Details.FactKind;
import daybrief.digest.print.Details.Moved;
import daybrief.message.Block;
import daybrief.message.Span;
import java.util.ArrayList;
import java.util.List;

/** What stands behind an entry: figures that moved and disputes are shown in every form, facts and the timeline only where they can fold. */
final class DetailsText {
    private final Voice voice;
    private final Entry entry;
    private final Footnotes footnotes;

    DetailsText(Voice voice, Entry entry, Footnotes footnotes) {
        this.voice = voice;
        this.entry = entry;
        this.footnotes = footnotes;
    }

    List<Block> shown() {
        List<Block> blocks = new ArrayList<>();
        List<Moved> moved = entry.details().moved();
        if (!moved.isEmpty()) {
            List<Span> head =
                    List.of(Span.text(""), Span.text(voice.say("moved.before")), Span.text(voice.say("moved.now")));
            blocks.add(new Block.Table(head, moved.stream().map(this::row).toList()));
        }
        entry.details().disputes().forEach(dispute -> blocks.add(new Block.Paragraph(claims(dispute))));
        entry.details().amendments().forEach(amendment -> blocks.add(new Block.Paragraph(amended(amendment))));
        return blocks;
    }

    private List<Span> amended(Amendment amendment) {
        String outlet =
                entry.source(amendment.source()).map(Attribution::outlet).orElse("");
        List<Span> spans = new ArrayList<>();
        spans.add(Span.bold(voice.say("corrected", outlet)));
        spans.add(Span.text(" " + amendment.text()));
        spans.addAll(mark(amendment.source()));
        return spans;
    }

    private List<Span> row(Moved moved) {
        String now = moved.asOf()
                .map(at -> moved.now() + ", " + voice.say("as.of", voice.past(at)))
                .orElse(moved.now());
        return List.of(Span.text(moved.what()), Span.text(moved.before()), Span.text(now));
    }

    private List<Span> claims(Dispute dispute) {
        List<Span> spans = new ArrayList<>();
        spans.add(Span.bold(voice.say("disputed")));
        spans.add(Span.text(dispute.what().isEmpty() ? ": " : " · " + dispute.what() + ": "));
        for (Claim claim : dispute.claims()) {
            spans.add(Span.text(spans.size() > 2 ? ", " : ""));
            String outlet =
                    entry.source(claim.source()).map(Attribution::outlet).orElse("");
            spans.add(Span.text(outlet.isEmpty() ? claim.figure() : claim.figure() + " (" + outlet + ")"));
            spans.addAll(mark(claim.source()));
        }
        return spans;
    }

    List<Block> folded() {
        List<Block> blocks = new ArrayList<>();
        fold(blocks, "facts", entry.details().facts().stream().map(this::fact).toList());
        fold(
                blocks,
                "timeline",
                entry.details().timeline().stream().map(this::step).toList());
        return blocks;
    }

    private void fold(List<Block> blocks, String title, List<List<Span>> items) {
        if (!items.isEmpty()) {
            List<Span> summary = List.of(Span.text(voice.say(title)));
            blocks.add(Block.Details.closed(summary, List.of(new Block.Bullets(items))));
        }
    }

    private List<Span> fact(Fact fact) {
        List<Span> spans = new ArrayList<>();
        spans.add(
                fact.kind() == FactKind.QUOTATION ? Span.text(voice.say("wish", fact.text())) : Span.bold(fact.text()));
        spans.add(Span.text(fact.about().isEmpty() ? "" : " — " + fact.about()));
        spans.addAll(mark(fact.source()));
        return spans;
    }

    private List<Span> step(Development step) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span.Time(voice.past(step.at()), step.at()));
        spans.add(Span.text(" " + step.text()));
        spans.addAll(mark(step.source()));
        return spans;
    }

    private List<Span> mark(int source) {
        return entry.source(source).map(footnotes::mark).orElse(List.of());
    }
}
