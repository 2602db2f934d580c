package daybrief.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import daybrief.fuzz.Harmless;
import daybrief.fuzz.Input;
import daybrief.localchat.markup.Formatted;
import daybrief.localchat.markup.HtmlMarkup;
import daybrief.localchat.markup.RichMessage;
import java.util.List;
import java.util.Set;

/** The first line of an input is an address, what follows is a headline. */
class MarkupFuzzTest {
    private static final Set<String> OURS = Set.of("bold", "text_link", "expandable_blockquote", "italic");

    @FuzzTest
    void aHeadlineOfAnyCharactersIsShownAsItIsAndMarksNothing(byte[] bytes) {
        Input input = Input.of(bytes);
        Message message = Message.of(
                Block.paragraph(Span.bold(input.text()), Span.text(input.text())),
                Block.paragraph(Span.link(input.text(), input.head())),
                new Block.Quote(List.of(Span.italic(input.text())), true));

        StringBuilder shown = new StringBuilder();
        for (Part part : ClassicHtml.render(message)) {
            Formatted read = HtmlMarkup.parse(part.html());
            assertThat(read.text()).isNotBlank();
            assertThat(read.codePoints()).isLessThanOrEqualTo(4096);
            Harmless.text(read.text());
            assertThat(read.entities()).allSatisfy(entity -> assertThat(OURS).contains(entity.type()));
            shown.append(read.text());
        }
        String words = Characters.clean(input.text());
        assertThat(bare(shown.toString())).isIn(bare(words.repeat(4)), "…");
        RichHtml.render(message)
                .ifPresent(part -> Harmless.text(RichMessage.parse(part.html()).plain()));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
