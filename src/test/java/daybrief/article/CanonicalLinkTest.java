package daybrief.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalLinkTest {
    @ParameterizedTest
    @CsvSource({
        "https://News.Example/a,                       http://www.news.example/a",
        "https://news.example/a/?utm_source=x,         https://news.example/a",
        "https://news.example:443/a#part,              https://m.news.example/a",
        "https://news.example/a?id=1&fbclid=2&page=3,  https://news.example/a?id=1&page=3",
        "https://news.example/a/amp,                   https://news.example/a",
        "https://news.example/%d0%b0,                  https://news.example/%D0%B0",
        "https://пример.example/a,                     https://xn--e1afmkfd.example/a",
    })
    void linksThatDifferInWhatNamesNothingAreOne(String one, String other) {
        assertThat(CanonicalLink.key(one)).isPresent().isEqualTo(CanonicalLink.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a?id=1,        https://news.example/a?id=2",
        "https://news.example/a?p=1&q=2,     https://news.example/a?q=2&p=1",
        "https://news.example/A,             https://news.example/a",
        "https://news.example:8080/a,        https://news.example/a",
        "https://app.example/#!a,            https://app.example/#!b",
        "https://world.news.example/a,       https://news.example/a",
    })
    void linksThatMayNameTwoArticlesStayTwo(String one, String other) {
        assertThat(CanonicalLink.key(one)).isPresent().isNotEqualTo(CanonicalLink.key(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "news",
                "mailto:a@news.example",
                "javascript:alert(1)",
                "https://",
                "https://news.example",
                "https://www.news.example/?utm_source=rss",
                "https://news.example/index.html",
                "https:///path"
            })
    void whatNamesNoArticleHasNoKey(String link) {
        assertThat(CanonicalLink.key(link)).isEmpty();
    }

    @Test
    void aKeyOfAKeyedLinkIsTheSameAndAnEndlessLinkIsNone() {
        assertThat(CanonicalLink.key("//news.example/a")).contains("news.example/a");
        assertThat(CanonicalLink.key("https://news.example/" + "a".repeat(5_000)))
                .isEmpty();
    }
}
