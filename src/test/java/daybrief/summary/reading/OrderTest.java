package daybrief.summary.reading;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.summary.Document;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final List<String> NEWS = List.of(
            "Harbour minister Lena Vask opened the new quay of Orra on Monday before 9,000 people.",
            "Vask said the quay had cost 40 million crowns and would serve every ship of the coast.",
            "Fishermen of Orra have waited for a deeper harbour since the winter storms of 2011.",
            "Vask had promised the quay to the town of Orra when she took office four years ago.",
            "Engineers drove 600 piles of oak into the sea bed near the old lighthouse.");

    @Test
    void anOrderIsSoundWhereWhatWouldBeItsLeadStandsFirst() {
        assertThat(order(NEWS, "\n").isSound()).isTrue();
        assertThat(order(NEWS, " ").isSound()).isTrue();
    }

    @Test
    void anOrderIsNotSoundWhereWhatWouldBeItsLeadStandsLater() {
        List<String> late = List.of(NEWS.get(4), NEWS.get(0), NEWS.get(1), NEWS.get(2), NEWS.get(3));
        Order order = order(late, "\n");

        assertThat(order.isNatural()).isTrue();
        assertThat(order.isSound()).isFalse();
    }

    @Test
    void aTextThatIsTornApartHasNoSoundOrder() {
        List<String> torn = List.of(NEWS.get(3), NEWS.get(1), NEWS.get(4), NEWS.get(2), NEWS.get(0));

        assertThat(order(torn, "\n").isSound()).isFalse();
    }

    @Test
    void aTextWithoutSentencesHasNone() {
        assertThat(order(List.of(""), " ").isSound()).isFalse();
    }

    private static Order order(List<String> sentences, String between) {
        return new Reading(0, new Document("d", "", String.join(between, sentences), Optional.empty(), "", "en"))
                .order();
    }
}
