package daybrief.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Kind;
import daybrief.summary.Allowance;
import daybrief.summary.Quote;
import daybrief.summary.Run;
import daybrief.summary.Summary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummarisedTest {
    private static Article article(String text) {
        return new Article(
                new ArticleId(1),
                "Gazette",
                Optional.empty(),
                "Orra floods",
                text,
                "en",
                Optional.empty(),
                Kind.NEWS,
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH,
                1,
                Map.of());
    }

    private static Quote quote(String words, int document) {
        return new Quote(words, document, 0, 1, List.of(new Run(0, 1)));
    }

    @Test
    void anAnswerQuotesTwoFifthsOfAnArticleOrOneSentence() {
        List<Article> articles = List.of(article("word ".repeat(30)), article("word ".repeat(10)));
        Summary whole = new Summary(List.of(
                quote("one two three four five six", 0),
                quote("seven eight nine ten eleven twelve", 0),
                quote("one more", 0),
                quote("one two three four five six", 1),
                quote("seven", 1)));
        assertThat(Summarised.permitted(whole, articles, Allowance.ANSWER).sentences())
                .containsExactly(
                        whole.sentences().get(0),
                        whole.sentences().get(1),
                        whole.sentences().get(3));
    }
}
