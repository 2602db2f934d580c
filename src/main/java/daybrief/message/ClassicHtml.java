package daybrief.message;

import daybrief.message.Block.Bullets;
import daybrief.message.Block.Heading;
import daybrief.message.Block.Paragraph;
import daybrief.message.Block.Quote;
import daybrief.message.Block.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A message as Telegram's classic HTML: one part or several, each at most 4,096 characters after entities and 32,000 bytes,
 * cut between sections; the buttons stand under the last.
 */
public final class ClassicHtml {
    static final int UNITS = 4096;
    static final int BYTES = 32_000;
    private static final String NOTHING_TO_SHOW = "…";

    private ClassicHtml() {}

    /** Never empty, no part blank; every limit of the Bot API holds for every part. */
    public static List<Part> render(Message message) {
        List<Markup> pages = new ArrayList<>();
        for (Block block : message.blocks()) {
            place(block, pages);
        }
        if (pages.isEmpty()) {
            pages.add(Markup.text(NOTHING_TO_SHOW));
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            parts.add(new Part(pages.get(i).html(), i == pages.size() - 1 ? message.keyboard() : Keyboard.NONE));
        }
        return parts;
    }

    private static void place(Block block, List<Markup> pages) {
        Markup piece = markup(block);
        if (piece.blank()) {
            return;
        }
        Markup page = pages.isEmpty() ? piece : joined(pages.get(pages.size() - 1), piece);
        if (fits(page)) {
            if (!pages.isEmpty()) {
                pages.remove(pages.size() - 1);
            }
            pages.add(page);
        } else if (fits(piece)) {
            pages.add(piece);
        } else {
            smaller(block).forEach(part -> place(part, pages));
        }
    }

    private static Markup joined(Markup page, Markup piece) {
        return page.and(Markup.LINE).and(Markup.LINE).and(piece);
    }

    private static boolean fits(Markup piece) {
        return piece.units() <= UNITS && piece.bytes() <= BYTES;
    }

    private static Markup markup(Block block) {
        return block.fold(
                paragraph -> Markup.spans(paragraph.spans()),
                heading -> Markup.spans(heading.spans()).in("b"),
                bullets -> Markup.lines(
                        bullets.items().stream().map(ClassicHtml::bullet).toList()),
                quote -> Markup.spans(quote.spans()).in(quote.expandable() ? "blockquote expandable" : "blockquote"),
                section -> Markup.lines(section.blocks().stream()
                        .map(ClassicHtml::markup)
                        .filter(piece -> !piece.blank())
                        .toList()));
    }

    private static Markup bullet(List<Span> item) {
        return Markup.text("• ").and(Markup.spans(item));
    }

    private static List<Block> smaller(Block block) {
        return block.fold(
                paragraph -> halves(paragraph.spans(), Paragraph::new),
                heading -> halves(heading.spans(), Heading::new),
                ClassicHtml::halves,
                quote -> halves(quote.spans(), spans -> new Quote(spans, quote.expandable())),
                Section::blocks);
    }

    private static List<Block> halves(List<Span> spans, Function<List<Span>, Block> block) {
        int wanted = Math.max(1, Math.min(UNITS, SpanCut.length(spans) / 2));
        SpanCut cut = SpanCut.at(spans, wanted);
        return List.of(block.apply(cut.head()), block.apply(cut.tail()));
    }

    private static List<Block> halves(Bullets bullets) {
        List<List<Span>> items = bullets.items();
        if (items.size() == 1) {
            return List.of(new Paragraph(items.get(0)));
        }
        int middle = items.size() / 2;
        return List.of(new Bullets(items.subList(0, middle)), new Bullets(items.subList(middle, items.size())));
    }
}
