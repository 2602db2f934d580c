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
import java.util.function.Function;

/** Cuts a block that is too long for one classic message into smaller ones that say the same. */
final class Halves implements Block.Cases<List<Block>> {
    static final Halves CUTTING = new Halves();

    private Halves() {}

    @Override
    public List<Block> paragraph(Paragraph paragraph) {
        return spans(paragraph.spans(), Paragraph::new);
    }

    @Override
    public List<Block> heading(Heading heading) {
        return spans(heading.spans(), Heading::new);
    }

    @Override
    public List<Block> bullets(Bullets bullets) {
        return items(bullets.items(), Bullets::new);
    }

    @Override
    public List<Block> quote(Quote quote) {
        return spans(quote.spans(), spans -> new Quote(spans, quote.expandable()));
    }

    @Override
    public List<Block> section(Section section) {
        return section.blocks();
    }

    @Override
    public List<Block> details(Details details) {
        return details.flat().blocks();
    }

    @Override
    public List<Block> table(Table table) {
        return items(table.rows(), rows -> new Table(table.head(), rows));
    }

    @Override
    public List<Block> notes(Notes notes) {
        return List.of();
    }

    @Override
    public List<Block> footer(Footer footer) {
        return spans(footer.spans(), Footer::new);
    }

    private static List<Block> spans(List<Span> spans, Function<List<Span>, Block> block) {
        int wanted = Math.max(1, Math.min(ClassicHtml.UNITS, SpanCut.length(spans) / 2));
        SpanCut cut = SpanCut.at(spans, wanted);
        return List.of(block.apply(cut.head()), block.apply(cut.tail()));
    }

    private static List<Block> items(List<List<Span>> items, Function<List<List<Span>>, Block> block) {
        if (items.size() == 1) {
            return List.of(new Paragraph(items.get(0)));
        }
        int middle = items.size() / 2;
        return List.of(block.apply(items.subList(0, middle)), block.apply(items.subList(middle, items.size())));
    }
}
