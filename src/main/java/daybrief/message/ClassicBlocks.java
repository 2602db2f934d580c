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
import java.util.List;

/** Blocks in Telegram's classic HTML, in which nothing folds and there are no tables. */
final class ClassicBlocks implements Block.Cases<Markup> {
    static final ClassicBlocks RENDERING = new ClassicBlocks();

    private ClassicBlocks() {}

    @Override
    public Markup paragraph(Paragraph paragraph) {
        return ClassicSpans.of(paragraph.spans());
    }

    @Override
    public Markup heading(Heading heading) {
        return ClassicSpans.of(heading.spans()).in("b");
    }

    @Override
    public Markup bullets(Bullets bullets) {
        return Markup.lines(bullets.items().stream()
                .map(item -> Markup.text("• ").and(ClassicSpans.of(item)))
                .toList());
    }

    @Override
    public Markup quote(Quote quote) {
        return ClassicSpans.of(quote.spans()).in(quote.expandable() ? "blockquote expandable" : "blockquote");
    }

    @Override
    public Markup section(Section section) {
        return Markup.lines(section.blocks().stream()
                .map(block -> block.fold(this))
                .filter(piece -> !piece.blank())
                .toList());
    }

    @Override
    public Markup details(Details details) {
        return section(details.flat());
    }

    @Override
    public Markup table(Table table) {
        return Markup.lines(table.rows().stream().map(ClassicBlocks::row).toList());
    }

    private static Markup row(List<Span> cells) {
        Markup row = Markup.EMPTY;
        for (int i = 0; i < cells.size(); i++) {
            String before = i == 0 ? "" : i == 1 ? ": " : " → ";
            row = row.and(Markup.text(before)).and(ClassicSpans.of(List.of(cells.get(i))));
        }
        return row;
    }

    @Override
    public Markup notes(Notes notes) {
        return Markup.EMPTY;
    }

    @Override
    public Markup footer(Footer footer) {
        return ClassicSpans.of(footer.spans()).in("i");
    }
}
