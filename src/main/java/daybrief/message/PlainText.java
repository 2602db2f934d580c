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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A message as text for a terminal or a test: links in brackets behind their words, buttons left out, nothing folded. */
public final class PlainText implements Block.Cases<String> {
    private static final PlainText RENDERING = new PlainText();

    private PlainText() {}

    public static String render(Message message) {
        return joined(message.blocks(), "\n\n");
    }

    private static String joined(List<Block> blocks, String between) {
        return blocks.stream()
                .map(block -> block.fold(RENDERING))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(between));
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return spans(paragraph.spans());
    }

    @Override
    public String heading(Heading heading) {
        return spans(heading.spans());
    }

    @Override
    public String bullets(Bullets bullets) {
        return bullets.items().stream().map(item -> "• " + spans(item)).collect(Collectors.joining("\n"));
    }

    @Override
    public String quote(Quote quote) {
        return "> " + spans(quote.spans());
    }

    @Override
    public String section(Section section) {
        return joined(section.blocks(), "\n");
    }

    @Override
    public String details(Details details) {
        return section(details.flat());
    }

    @Override
    public String table(Table table) {
        return table.rows().stream().map(PlainText::row).collect(Collectors.joining("\n"));
    }

    private static String row(List<Span> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> (i == 0 ? "" : i == 1 ? ": " : " → ") + spans(List.of(cells.get(i))))
                .collect(Collectors.joining());
    }

    @Override
    public String notes(Notes notes) {
        return "";
    }

    @Override
    public String footer(Footer footer) {
        return spans(footer.spans());
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(span -> span.fold(PlainSpans.RENDERING)).collect(Collectors.joining());
    }

    private static final class PlainSpans implements Span.Cases<String> {
        static final PlainSpans RENDERING = new PlainSpans();

        @Override
        public String text(Span.Text text) {
            return Characters.clean(text.text());
        }

        @Override
        public String styled(Span.Styled styled) {
            return spans(styled.spans());
        }

        @Override
        public String link(Span.Link link) {
            return spans(link.spans()) + " <" + Characters.clean(link.address()) + ">";
        }

        @Override
        public String time(Span.Time time) {
            return Characters.clean(time.text());
        }

        @Override
        public String anchor(Span.Anchor anchor) {
            return "";
        }

        @Override
        public String jump(Span.Jump jump) {
            return "";
        }
    }
}
