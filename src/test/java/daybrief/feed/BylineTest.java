package daybrief.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana Verle                                  | Ana Verle
                    Ana Verle (a@o.example), Ida Rehn          | Ana Verle, Ida Rehn
                    desk@orra.example (Ana Verle)              | Ana Verle
                    Ana Verle <desk@orra.example>              | Ana Verle
                    desk@orra.example                          | desk@orra.example
                    """)
    void anAuthorIsNamedWithoutTheAddressUnlessThereIsNoName(String author, String byline) {
        assertThat(Byline.of(author)).isEqualTo(byline);
    }
}
