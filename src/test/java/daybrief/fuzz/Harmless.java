package daybrief.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What must be true of whatever came from outside, once it was read. */
public final class Harmless {
    /** Controls, what turns the direction of writing, what shows nothing; joiners and the marks of Hebrew and Arabic are none of these. */
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\u00AD\\u200B\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFFE\\uFFFF]");

    private static final Pattern WEB = Pattern.compile("https?://[^\\s/?#][^\\s\\p{Cc}]*", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ACTING = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "form",
            "input",
            "button",
            "link",
            "meta",
            "base",
            "svg",
            "math",
            "frame",
            "frameset",
            "applet",
            "template",
            "textarea",
            "select",
            "noscript");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "poster", "action", "data", "cite", "srcset");

    private Harmless() {}

    public static void line(String line) {
        assertThat(STEERING.matcher(line).find()).as("steers: %s", line).isFalse();
        whole(line);
    }

    /** Of several lines. */
    public static void text(String text) {
        line(text.replace("\n", "").replace("\t", ""));
    }

    public static void address(String address) {
        assertThat(address).matches(WEB);
        line(address);
    }

    public static void html(String html) {
        text(html.replace("\t", "").replace("\r", ""));
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            assertThat(ACTING).doesNotContain(element.normalName());
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                if (ADDRESSES.contains(attribute.getKey())) {
                    assertThat(attribute.getValue()).matches("(?is)(https?:|mailto:).*");
                }
            });
        }
    }

    private static void whole(String text) {
        assertThat(text.codePoints().filter(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))
                .as("half characters")
                .isEmpty();
    }
}
