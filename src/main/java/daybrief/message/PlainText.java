package daybrief.message;

import java.util.List;
import java.util.stream.Collectors;

/** A message as text for a terminal or a test: links in brackets behind their words, buttons left out. */
public final class PlainText {
    private PlainText() {}

    public static String render(Message message) {
        return message.blocks().stream()
                .map(PlainText::block)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String block(Block block) {
        return block.fold(
                paragraph -> spans(paragraph.spans()),
                heading -> spans(heading.spans()),
                bullets ->
                        bullets.items().stream().map(item -> "• " + spans(item)).collect(Collectors.joining("\n")),
                quote -> "> " + spans(quote.spans()),
                section -> section.blocks().stream()
                        .map(PlainText::block)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n")));
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(PlainText::span).collect(Collectors.joining());
    }

    private static String span(Span span) {
        return span.fold(
                text -> Characters.clean(text.text()),
                styled -> spans(styled.spans()),
                link -> spans(link.spans()) + " <" + Characters.clean(link.address()) + ">");
    }
}
