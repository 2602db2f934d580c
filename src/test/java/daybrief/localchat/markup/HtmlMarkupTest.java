package daybrief.localchat.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken out of accepted markup; what is refused stands in refusals.jsonl. */
class HtmlMarkupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<b>a</b>                                        | a         | bold 0+1",
                "<B>a</B><Strong>b</strong>                      | ab        | bold 0+1 bold 1+1",
                "😀<i>ж</i>                                      | 😀ж       | italic 2+1",
                "<u>a</u><ins>b</ins><s>c</s><strike>d</strike><del>e</del> | abcde | underline 0+1 underline 1+1 strikethrough 2+1"
                        + " strikethrough 3+1 strikethrough 4+1",
                "<tg-spoiler>a</tg-spoiler><span class=\"tg-spoiler\">b</span> | ab | spoiler 0+1 spoiler 1+1",
                "<b>a<i>b</i></b>                                | ab        | bold 0+2 italic 1+1",
                "<b>a</>                                         | a         | bold 0+1",
                "<a href=\"https://x.org/?a=1&amp;b=2\">t</a>    | t         | text_link(https://x.org/?a=1&b=2) 0+1",
                "<a href='https://x.org'>t</a>                   | t         | text_link(https://x.org/) 0+1",
                "<a href=\"javascript:alert(1)\">t</a>           | t         | ``",
                "<a>example.org/x</a>                            | example.org/x | text_link(http://example.org/x) 0+13",
                "<code>a</code>                                  | a         | code 0+1",
                "<pre>a</pre>                                    | a         | pre 0+1",
                "<pre><code class=\"language-java\">a</code></pre> | a       | pre(java) 0+1",
                "<blockquote>a</blockquote>                      | a         | blockquote 0+1",
                "<blockquote expandable>a</blockquote>           | a         | expandable_blockquote 0+1",
                "<b title=\"x\" other>a</b>                      | a         | bold 0+1",
                "a &lt;b&gt; &amp; &quot;c&quot; &nbsp; &#65;&#x42; | a <b> & \"c\" &nbsp; AB | ``",
                "5 > 4 & 3                                       | 5 > 4 & 3 | ``",
                "<b></b>a                                        | a         | ``",
                "` <b> a </b> `                                  | a         | bold 0+1",
                "see /brief and https://x.org/a. #news @somebody | see /brief and https://x.org/a. #news @somebody | bot_command 4+6"
                        + " url 15+15 hashtag 32+5 mention 38+9",
                "<code>/brief</code>                             | /brief    | code 0+6"
            })
    void markupBecomesTextAndEntities(String html, String text, String entities) {
        Formatted parsed = HtmlMarkup.parse(html).tidied();
        assertThat(parsed.text()).isEqualTo(text);
        assertThat(parsed.entities().stream()
                        .map(entity ->
                                entity.type() + (entity.argument().isEmpty() ? "" : "(" + entity.argument() + ")") + " "
                                        + entity.offset() + "+" + entity.length())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(entities);
    }
}
