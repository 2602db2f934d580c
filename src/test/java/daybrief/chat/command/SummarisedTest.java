package daybrief.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.summary.Allowance;
import daybrief.summary.Document;
import daybrief.summary.Quote;
import daybrief.summary.Run;
import daybrief.summary.Summary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummarisedTest {
    private static Document document(String text) {
        return new Document("1", "Title", text, Optional.empty(), "Gazette", "en");
    }

    private static Quote quote(String words, int document) {
        return new Quote(words, document, 0, 1, List.of(new Run(0, 1)));
    }

    @Test
    void anAnswerQuotesTwoFifthsOfAnArticleOrOneSentence() {
        List<Document> documents = List.of(document("word ".repeat(30)), document("word ".repeat(10)));
        Summary whole = new Summary(List.of(
                quote("one two three four five six", 0),
                quote("seven eight nine ten eleven twelve", 0),
                quote("one more", 0),
                quote("one two three four five six", 1),
                quote("seven", 1)));
        assertThat(Summarised.permitted(whole, documents, Allowance.ANSWER).sentences())
                .containsExactly(
                        whole.sentences().get(0),
                        whole.sentences().get(1),
                        whole.sentences().get(3));
    }
}
