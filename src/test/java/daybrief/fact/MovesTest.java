package daybrief.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MovesTest {
    private static List<Quantity> in(String text) {
        return Facts.of(text, "en").quantities();
    }

    @Test
    void aFigureThatIsAnotherOneNowHasMoved() {
        assertThat(Moves.between(
                        in("The flood forced 6,500 people from their homes. No deaths were reported."),
                        in("The number of people who have left the town rose to 9,000 overnight, as of 05:50.")))
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.from().figure()).isEqualTo("6,500");
                    assertThat(move.to().figure()).isEqualTo("9,000");
                    assertThat(move.to().asOf()).contains("05:50");
                });
    }

    @Test
    void theSameFigureInOtherWordsHasNotMoved() {
        assertThat(Moves.between(in("Some 9,000 people were evacuated."), in("Nine thousand driven out by the flood")))
                .isEmpty();
        assertThat(Moves.between(in("About 9,000 people were evacuated."), in("Police evacuated 9,120 people.")))
                .isEmpty();
    }

    @Test
    void anotherThingThatIsCountedHasNotMoved() {
        assertThat(Moves.between(in("Fourteen people were killed."), in("Thirty people were hurt.")))
                .isEmpty();
        assertThat(Moves.between(in("Fourteen people were killed."), in("In 1998, 300 people were killed there.")))
                .isEmpty();
    }

    @Test
    void aLowerBoundThatIsHigherNowHasMoved() {
        assertThat(Moves.between(in("At least 14 people were killed."), in("The final toll is 38 dead.")))
                .hasSize(1);
    }

    @Test
    void aFigureTellsOnce() {
        assertThat(Moves.between(
                        in("Fourteen people were killed."),
                        in("The death toll has risen to 31. Police said 29 people were killed.")))
                .extracting(move -> move.to().figure())
                .containsExactly("31");
    }

    @Test
    void someOfThoseWhoAreCountedAreNoNewFigureForAllOfThem() {
        assertThat(Moves.between(
                        in("Rescuers ended their search with a final count of 38 dead."),
                        in("The wing of the hospital collapsed, killing 22 of the 38 victims.")))
                .isEmpty();
    }

    @Test
    void fewerDeadThanBeforeAreOthersUnlessTheFigureIsSaidToBeRevised() {
        List<Quantity> told = in("The flood killed 14 people.");
        assertThat(Moves.between(told, in("A mudslide on the pass killed 6 people.")))
                .isEmpty();
        assertThat(Moves.between(told, in("The death toll was revised to 6."))).hasSize(1);
    }
}
