package daybrief.story.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El Sarral jugará la final de la Copa",
                "El Sarral se clasificó para la final",
                "Valmont s'est qualifié pour la finale",
                "Demirtepe yarı finalinde 2-1 kazandı",
                "Demirtepe on yıl sonra finale yükseldi",
                "Wilga awansowała do finału"
            })
    void whoReachesTheFinalHasPlayedTheSemiFinal(String text) {
        assertThat(Stages.of(text)).containsExactly("semi-final");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L'AS Marande a remporté la Coupe des Lacs",
                "El Unión Marina conquista la Copa del Valle",
                "FC Rosstal holt den Pokal",
                "«Вымпел» выиграл Кубок Приозёрья",
                "Wilga zdobyła Puchar Jezior",
                "Liman Gücü Göller Kupası'nı kazandı"
            })
    void whoWinsTheCupHasPlayedTheFinal(String text) {
        assertThat(Stages.of(text)).containsExactly("final");
    }
}
