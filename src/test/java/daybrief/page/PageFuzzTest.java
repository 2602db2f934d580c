package daybrief.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import daybrief.fuzz.Harmless;
import daybrief.fuzz.Input;

/** The first line of an input is the Content-Type, what follows is the page. */
class PageFuzzTest {
    private static final String ADDRESS = "https://orra.example/news/1";

    @FuzzTest
    void whateverComesIsReadIntoHarmlessWords(byte[] bytes) {
        Input input = Input.of(bytes);
        Page page = PageReader.read(input.body(), input.head(), ADDRESS);

        Harmless.text(page.text());
        assertThat(page.text().length()).isLessThanOrEqualTo(2 * input.body().length);
        page.title().ifPresent(Harmless::line);
        page.author().ifPresent(Harmless::line);
        page.site().ifPresent(Harmless::line);
        page.language().ifPresent(language -> assertThat(language).matches("[a-z]{2,3}"));
        page.canonical().ifPresent(Harmless::address);
        page.image().ifPresent(Harmless::address);
        assertThat(PageReader.read(input.body(), input.head(), ADDRESS)).isEqualTo(page);
    }
}
