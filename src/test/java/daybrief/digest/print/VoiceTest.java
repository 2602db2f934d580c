package daybrief.digest.print;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.ArticleId;
import daybrief.story.StoryId;
import daybrief.summary.Run;
import daybrief.wording.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VoiceTest {
    /** 22:30 on a Thursday in UTC, early on Friday in Almaty. */
    private static final Instant PUBLISHED = Instant.parse("2026-03-26T22:30:00Z");

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @Test
    void theDaysOfAnOlderArticleAreToldByTheClockOfTheEdition() {
        String text = "The dam broke yesterday after it had held on Tuesday.";

        assertThat(labelled(text, ALMATY, PUBLISHED.plusSeconds(86_400))).isEqualTo(text + " (Thu 26 Mar, Tue 24 Mar)");
        assertThat(labelled(text, ZoneOffset.UTC, PUBLISHED.plusSeconds(86_400)))
                .isEqualTo(text + " (Wed 25 Mar, Tue 24 Mar)");
    }

    @Test
    void onTheSameDayTheWordsSayEnough() {
        String text = "The dam broke yesterday after it had held on Tuesday.";

        assertThat(labelled(text, ALMATY, PUBLISHED.plusSeconds(7_200))).isEqualTo(text);
        assertThat(labelled(text, ZoneOffset.UTC, PUBLISHED.plusSeconds(7_200))).isNotEqualTo(text);
    }

    private static String labelled(String text, ZoneId zone, Instant now) {
        Attribution source = new Attribution(
                new ArticleId(1), 1, "Harbour Gazette", Optional.empty(), Optional.of(PUBLISHED), PUBLISHED);
        Sentence sentence = new Sentence(text, 0, List.of(new Run(0, text.length())), Optional.empty());
        Entry entry = new Entry(
                new StoryId(7),
                "en",
                "The dam of Orra breaks",
                List.of(sentence),
                List.of(source),
                new Breadth(1, 1),
                Optional.empty(),
                PUBLISHED,
                Optional.empty(),
                Details.NONE);
        return new Voice(Wording.of("en"), zone, now, Optional.empty()).labelled(sentence, entry);
    }
}
