package daybrief.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.message.Form;
import daybrief.message.Message;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RenderingsTest {
    private final Enqueuing.Renderings renderings = new Enqueuing.Renderings();
    private final Message message = Message.text("The river rose.");

    @Test
    void theSameMessageIsRenderedOnce() {
        List<Body> first = renderings.of(Outgoing.send(message));
        assertThat(renderings.of(Outgoing.send(message))).isSameAs(first);
        assertThat(first.get(0).html()).isEqualTo("The river rose.");
    }

    @Test
    void anotherMessageAndAnotherFormAreRenderedForThemselves() {
        List<Body> first = renderings.of(Outgoing.send(message));
        assertThat(renderings.of(Outgoing.send(Message.text("The river fell."))))
                .isNotEqualTo(first);
        assertThat(renderings.of(Outgoing.send(message, Form.RICH))).isNotSameAs(first);
    }

    @Test
    void onlyTheLastFewAreHeld() {
        List<Body> first = renderings.of(Outgoing.send(message));
        IntStream.range(0, 100).forEach(i -> renderings.of(Outgoing.send(Message.text("Line " + i))));
        assertThat(renderings.of(Outgoing.send(message))).isNotSameAs(first).isEqualTo(first);
    }
}
