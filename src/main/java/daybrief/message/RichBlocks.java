package daybrief.message;

import daybrief.message.Block.Bullets;
import daybrief.message.Block.Details;
import daybrief.message.Block.Footer;
import daybrief.message.Block.Heading;
import daybrief.message.Block.Notes;
import daybrief.message.Block.Paragraph;
import daybrief.message.Block.Quote;
import daybrief.message.Block.Section;
import daybrief.message.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** Blocks in Rich HTML. */
final class RichBlocks implements Block.Cases<Rich> {
    static final RichBlocks RENDERING = new RichBlocks();

    private RichBlocks() {}

    @Override
    public Rich paragraph(Paragraph paragraph) {
        return Rich.of("p", paragraph.spans());
    }

    @Override
    public Rich heading(Heading heading) {
        return Rich.of("h3", heading.spans());
    }

    @Override
    public Rich bullets(Bullets bullets) {
        return Rich.all(bullets.items().stream()
                        .map(item -> Rich.of("p", item).in("li"))
                        .toList())
                .in("ul");
    }

    @Override
    public Rich quote(Quote quote) {
        return Rich.of("p", quote.spans()).in("blockquote");
    }

    @Override
    public Rich section(Section section) {
        return Rich.all(section.blocks().stream().map(block -> block.fold(this)).toList());
    }

    /** Its blocks as they are where it has no line under which they could fold. */
    @Override
    public Rich details(Details details) {
        Rich summary = Rich.of("summary", details.summary());
        Rich inner = section(new Section(details.blocks()));
        if (summary.units() == 0 || inner.units() == 0) {
            return details.open() ? Rich.all(List.of(Rich.of("p", details.summary()), inner)) : Rich.EMPTY;
        }
        Rich both = Rich.all(List.of(new Rich(summary.html(), summary.units(), 0, summary.depth()), inner));
        return both.in(details.open() ? "details open" : "details");
    }

    @Override
    public Rich table(Table table) {
        List<Rich> rows = new ArrayList<>();
        rows.add(row("th", table.head()));
        table.rows().forEach(cells -> rows.add(row("td", cells)));
        return Rich.all(rows).in("table bordered");
    }

    /** An empty cell stays, so that the others stand in their columns. */
    private static Rich row(String tag, List<Span> cells) {
        List<Rich> row = cells.stream()
                .map(cell -> {
                    Markup words = RichSpans.of(List.of(cell));
                    String html = "<" + tag + ">" + words.html() + "</" + tag + ">";
                    return new Rich(html, words.units(), 0, 1 + RichSpans.depth(List.of(cell)));
                })
                .toList();
        return Rich.all(row).in("tr");
    }

    /** One block with a line for each note: blocks are what an edition has the fewest of. */
    @Override
    public Rich notes(Notes notes) {
        List<Span> lines = new ArrayList<>();
        notes.items().forEach(item -> {
            lines.add(Span.text(lines.isEmpty() ? "" : "\n"));
            lines.addAll(item);
        });
        Rich all = Rich.of("p", lines);
        return all.units() == 0 ? Rich.EMPTY : Rich.all(List.of(new Rich("<hr>", 0, 1, 1), all));
    }

    @Override
    public Rich footer(Footer footer) {
        return Rich.of("footer", footer.spans());
    }
}
