package daybrief.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.delivery.pace.Limits;
import daybrief.delivery.row.Row;
import daybrief.message.ClassicHtml;
import daybrief.message.Form;
import daybrief.message.Message;
import daybrief.message.Part;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Messages that change after they were sent, and those that have two forms. */
@Timeout(20)
class PumpFormsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder, Limits.TELEGRAM);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void anUnknownEditIsRepeatedButNotForEver() {
        rig.answerOnce(1, new Outcome.Unknown("cut"));
        rig.enqueue(1, new Outgoing.Edit(7, Message.text("page 2")), Sending.answer(rig.now));
        rig.answer(2, new Outcome.Unknown("500"));
        rig.enqueue(2, new Outgoing.Edit(7, Message.text("page 2")), Sending.answer(rig.now));
        rig.run(Duration.ofMinutes(5));
        assertThat(rig.states()).containsExactly(State.ACCEPTED, State.UNKNOWN);
        assertThat(rig.carriedTo(1)).hasSize(2);
    }

    @Test
    void aRevisionWaitsForTheMessageThatIsUnderWayAndEditsIt() {
        PostId[] progress = new PostId[1];
        rig.answers.put(1L, parcel -> {
            rig.answers.clear();
            rig.enqueue(1, new Outgoing.Revise(progress[0], Message.text("2 of 9")), Sending.answer(rig.now));
            rig.enqueue(1, new Outgoing.Revise(progress[0], Message.text("3 of 9")), Sending.answer(rig.now));
            return new Outcome.Accepted(55);
        });
        progress[0] = rig.send(1, "1 of 9");
        rig.run(MINUTE);
        assertThat(rig.carriedTo(1)).containsExactly("1 of 9", "3 of 9");
        assertThat(rig.carried.get(1).parcel().editing()).contains(55);
        assertThat(rig.states()).containsExactly(State.ACCEPTED, State.SUPERSEDED, State.ACCEPTED);
    }

    @Test
    void aRevisionOfAMessageWhoseFateIsUnknownIsSentAnew() {
        PostId[] progress = new PostId[1];
        rig.answers.put(1L, parcel -> {
            rig.answers.clear();
            rig.enqueue(1, new Outgoing.Revise(progress[0], Message.text("The briefing")), Sending.answer(rig.now));
            return new Outcome.Unknown("cut");
        });
        progress[0] = rig.send(1, "1 of 9");
        rig.run(MINUTE);
        assertThat(rig.carriedTo(1)).containsExactly("1 of 9", "The briefing");
        assertThat(rig.carried.get(1).parcel().editing()).isEmpty();
    }

    @Test
    void anEditBackToWhatIsShownIsSentOnlyIfSomethingElseIsShown() {
        PostId post = rig.send(1, "page 1");
        rig.run(MINUTE);
        int message = rig.rows().get(0).messageId().orElseThrow();
        PostId same = rig.enqueue(1, new Outgoing.Edit(message, Message.text("page 1")), Sending.answer(rig.now));
        assertThat(same).isEqualTo(post);
        rig.enqueue(1, new Outgoing.Edit(message, Message.text("page 2")), Sending.answer(rig.now));
        rig.run(MINUTE);
        rig.enqueue(1, new Outgoing.Edit(message, Message.text("page 1")), Sending.answer(rig.now));
        rig.run(MINUTE);
        assertThat(rig.carriedTo(1)).containsExactly("page 1", "page 2", "page 1");
    }

    @Test
    void whatIsNotUnderstoodInItsRichFormGoesOnceInTheClassicOneAheadOfWhatCameLater() {
        rig.answers.put(
                1L,
                parcel -> parcel.body().isRich()
                        ? new Outcome.NotUnderstood("404")
                        : new Outcome.Accepted(rig.carried.size()));
        PostId edition = rig.enqueue(1, Outgoing.send(Rig.threeParts(), Form.RICH), Sending.answer(rig.now));
        rig.send(1, "later");
        assertThat(rig.rows()).hasSize(2);
        rig.run(MINUTE);
        List<String> classic =
                ClassicHtml.render(Rig.threeParts()).stream().map(Part::html).toList();
        assertThat(rig.carriedTo(1)).hasSize(5).endsWith("later").containsAll(classic);
        assertThat(rig.carriedTo(1).subList(1, 4)).isEqualTo(classic);
        assertThat(rig.rows().stream().filter(row -> row.post().equals(edition)).map(Row::state))
                .containsExactly(State.ACCEPTED, State.ACCEPTED, State.ACCEPTED);
        assertThat(rig.told).isEmpty();
    }

    @Test
    void whatArrivedInItsRichFormIsToldOnce() {
        PostId edition = rig.enqueue(1, Outgoing.send(Rig.threeParts(), Form.RICH), Sending.answer(rig.now));
        rig.send(1, "later");
        rig.run(MINUTE);
        assertThat(rig.carried).hasSize(2);
        assertThat(rig.told).containsExactly("rich " + edition.value());
    }

    @Test
    void aRichMessageCutInFlightIsNotSentInTheOtherFormEither() {
        rig.answer(1, new Outcome.Unknown("cut"));
        rig.enqueue(1, Outgoing.send(Rig.threeParts(), Form.RICH), Sending.answer(rig.now));
        rig.run(MINUTE);
        assertThat(rig.carried).hasSize(1);
        assertThat(rig.states()).containsExactly(State.UNKNOWN);
    }

    @Test
    void aProgressBecomesAnEditionWhateverFormIsUnderstood() {
        PostId progress = rig.send(1, "1 of 9");
        rig.run(MINUTE);
        rig.answers.put(
                1L,
                parcel -> parcel.body().isRich()
                        ? new Outcome.NotUnderstood("404")
                        : new Outcome.Accepted(parcel.editing().orElse(900)));
        rig.enqueue(
                1, new Outgoing.Revise(progress, Outgoing.send(Rig.threeParts(), Form.RICH)), Sending.answer(rig.now));
        rig.run(MINUTE);
        assertThat(rig.carried.stream().map(item -> item.parcel().editing()))
                .containsExactly(
                        Optional.empty(), Optional.of(101), Optional.of(101), Optional.empty(), Optional.empty());
    }
}
