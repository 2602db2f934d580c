package daybrief.chat.document;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.chat.Incoming;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tides.PDF               | application/octet-stream | tides.PDF",
                "../../etc/passwd.txt    | text/plain               | passwd.txt",
                "C:\\Users\\a\\list.opml | ''                       | list.opml",
                "''                      | text/plain; charset=utf-8 | document.txt",
                "notes                   | text/markdown            | notes.md",
                "..                      | ''                       | document",
                "a:b?.md                 | ''                       | a:b?.md",
                "no.ending at all        | application/pdf          | no.ending at all.pdf",
                "Report v1.2             | application/pdf          | Report v1.2.pdf",
                "Report v1.2             | application/zip          | Report v1.2",
                "photo.jpg               | image/jpeg               | photo.jpg",
                "old page.HTM            | text/plain               | old page.HTM",
                "notes.markdown          | text/plain               | notes.markdown",
            })
    void aNameIsMadeFitToBeShown(String name, String type, String shown) {
        assertThat(Slip.of(new Incoming.File("F", name, type, 1)).name()).isEqualTo(shown);
    }

    @Test
    void aNameThatTurnsRoundOrNeverEndsKeepsItsEnding() {
        assertThat(Slip.of(new Incoming.File("F", "gpj.\u202efdp\u0000.\n.txt", "", 1))
                        .name())
                .isEqualTo("gpj.fdp.txt");
        for (String letter : List.of("😀", "ж", "x", ".", "\ud83d")) {
            Slip slip = Slip.of(new Incoming.File("F", letter.repeat(50_000) + ".pdf", "", 1));
            assertThat(slip.name()).endsWith(".pdf").isNotEqualTo(".pdf");
            assertThat(slip.name()).as(letter).hasSizeLessThan(200);
        }
    }

    @Test
    void itComesBackFromTheWordsOfAnErrand() {
        Slip slip = new Slip("AbC-9", "my feeds.opml");
        assertThat(Slip.parse(slip.words())).isEqualTo(slip);
        assertThat(slip.isOf(Set.of(".opml"))).isTrue();
        assertThat(slip.isOf(Set.of(".xml"))).isFalse();
    }
}
