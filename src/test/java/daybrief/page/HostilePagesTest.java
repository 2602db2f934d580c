package daybrief.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>", "<a href=x>", "<p>a", "<table><tr><td>b", "<b><i>", "</p>", "<br>",
                        "<div class='comment'><h1>c", "<font>",
                "<article><h2>word and word", "&amp;", "a ", "ж", "<li>", "<!--", "<script type='application/ld+json'>",
                        "[", "\u202e"
            })
    void manyTimesTheSameIsReadToTheEnd(String part) {
        Page page = PageReader.read(part.repeat(1_000), "https://orra.example/1");

        assertThat(page).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "a "})
    void aHundredThousandNestedTagsAndALineWithoutEndAreRead(String part) {
        assertThat(PageReader.read(part.repeat(100_000), "")).isNotNull();
    }

    @Test
    void linkedDataNestedTooDeeplyIsLeftAlone() {
        String nested = "<script type='application/ld+json'>" + "{\"@graph\":[".repeat(50_000)
                + "</script><h1>Orra closes</h1>";

        assertThat(PageReader.read(nested, "").title()).contains("Orra closes");
    }

    @Test
    void anAddressThatIsNoneHarmsNothing() {
        for (String address :
                List.of("", "::", "https://", "http://[::1", "ftp://x", "a b", "http://x/%zz", "javascript:1")) {
            assertThat(PageReader.read("<a href='%%%'>x</a><link rel=canonical href='http://[x'>", address))
                    .isNotNull();
        }
    }

    @Test
    void pagesWithAnyDamageGiveAPage() throws IOException {
        List<Sample> samples = Sample.in(Path.of("src/test/resources/daybrief/page/pages"));
        Random random = new Random(20);
        for (int i = 0; i < 60; i++) {
            byte[] html = samples.get(i % samples.size()).html().clone();
            byte[] damaged = damaged(html, random);

            assertThat(PageReader.read(damaged, "", "https://orra.example/1")).isNotNull();
        }
    }

    /** Cut short, with bits turned over and a piece of it standing twice. */
    private static byte[] damaged(byte[] html, Random random) {
        for (int i = 0; i < 20; i++) {
            html[random.nextInt(html.length)] ^= (byte) (1 << random.nextInt(8));
        }
        int from = random.nextInt(html.length);
        byte[] twice = Arrays.copyOf(html, html.length + Math.min(400, html.length - from));
        System.arraycopy(html, from, twice, html.length, twice.length - html.length);
        return random.nextBoolean() ? twice : Arrays.copyOf(twice, random.nextInt(twice.length));
    }

    @Test
    void emptyAndBinaryBytesGiveAPageWithoutText() {
        byte[] binary = new byte[100_000];
        new Random(3).nextBytes(binary);

        assertThat(PageReader.read(new byte[0], "", "").text()).isEmpty();
        assertThat(PageReader.read(binary, "application/octet-stream", "").wall())
                .isEmpty();
        assertThat(PageReader.read("%PDF-1.4 \u0000".getBytes(UTF_8), "", "").title())
                .isEmpty();
    }

    @Test
    void ofAPageOfMoreTagsThanAnyHasTheBeginningIsRead() {
        Page page = PageReader.read(
                "<article><p>Orra has a new ferry.</p>" + "<p>The ferry Vesna goes.".repeat(150_000), "");

        assertThat(page.text()).contains("Orra has a new ferry").hasSizeLessThan(100_000 * 25);
    }
}
