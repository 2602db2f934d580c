package daybrief.fact.name;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.fact.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Prime Minister Ana Veld left for Orra. | Ana Veld | Prime Minister | true",
                "en | The rain will go on, said Tomas Reke, a spokesman for the harbour of Orra. | Tomas Reke | spokesman for the harbour of Orra | true",
                "en | Orra's coach, Bela Morrant, complained. | Bela Morrant | Orra's coach | true",
                "en | The ecologist Jorun Falk counted bees. | Jorun Falk | ecologist | true",
                "en | Infrastructure minister Tilde van der Ram called it old. | Tilde van der Ram | Infrastructure minister | true",
                "en | Dr Hanne Obling, the chief physician of the clinic, warned. | Hanne Obling | chief physician of the clinic | true",
                "en | Ivo Marrick, 34, found the ring. | Ivo Marrick | '' | false",
                "en | The farmer Ivo Marrick found the ring. | Ivo Marrick | farmer | false",
                "en | It was arranged by Gen. Tessa Wyle, who leads the observers of the Assembly. | Tessa Wyle | who leads the observers of the Assembly | true",
                "en | The rest is with Gen. Tessa Wyle and her staff. | Tessa Wyle | '' | true",
                "en | We should have burnt it, said technical director Radek Osmond. | Radek Osmond | technical director | true",
                "de | Die Bürgermeisterin Ana Veld sagte ab. | Ana Veld | Bürgermeisterin | true",
                "fr | Le ministre de l'Intérieur Jean Orval a démissionné. | Jean Orval | ministre de l'Intérieur | true",
                "es | La alcaldesa Ana Veld dimitió. | Ana Veld | alcaldesa | true",
                "ru | Премьер-министр Орры Анна Вельд ушла. | Анна Вельд | Премьер-министр Орры | true",
                "ru | Мэр Анна Вельд просит остаться. | Анна Вельд | Мэр | true"
            })
    void aRoleMakesAPerson(String language, String text, String name, String role, boolean isPublic) {
        assertThat(Facts.of(text, language).people()).singleElement().satisfies(person -> {
            assertThat(person.name().text()).isEqualTo(name);
            assertThat(person.role()).isEqualTo(role);
            assertThat(person.isPublic()).isEqualTo(isPublic);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Bank of Orra said on Monday that Orra United had won.",
                "Heavy Rain fell. Rescuers came from Keld.",
                "They walked to Cape Sollen, where the keeper's kitchen seats eight."
            })
    void whatHasNoRoleAndNoVoiceIsNoPerson(String text) {
        assertThat(Facts.of(text, "en").people()).isEmpty();
    }

    @Test
    void asPlaceStandsWhatIsBehindAPreposition() {
        Facts facts = Facts.of(
                "A fire broke out in Port Marrow on Monday. Port Marrow has no fire brigade. In April it had two, said Ana Veld, the"
                        + " mayor. In Veld's view that was enough.",
                "en");
        assertThat(facts.places()).singleElement().satisfies(place -> {
            assertThat(place.name().text()).isEqualTo("Port Marrow");
            assertThat(place.mentions()).isEqualTo(2);
        });
    }

    @Test
    void aQuotationHasItsSpeakerBesideIt() {
        List<Utterance> said = Facts.of(
                        "\"We had forty minutes between the siren and the water,\" said Mayor Ana Veld.\n\n"
                                + "\"It was quite the worst night that I remember,\" he said. “Nobody told us that the bank was so"
                                + " weak,” said Ivo Marrick, 61, and Ana Veld agreed.\n\n"
                                + "\"One day all of this will be water again, I suppose\", a sign reads.",
                        "en")
                .quotations();
        assertThat(said).singleElement().satisfies(one -> {
            assertThat(one.quote().text()).isEqualTo("We had forty minutes between the siren and the water");
            assertThat(one.speaker().name().text()).isEqualTo("Ana Veld");
        });
    }
}
