package daybrief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Kind;
import daybrief.digest.print.Besides;
import daybrief.digest.print.Content;
import daybrief.digest.print.Entry;
import daybrief.story.Story;
import daybrief.story.StoryId;
import daybrief.subscriber.Length;
import daybrief.subscriber.Pursuits;
import daybrief.summary.ExtractiveSummarizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutTest {
    private static final List<String> TOPICS = List.of("world", "politics", "sport", "health");
    private static final String[] NOUNS = {
        "harbour",
        "council",
        "bridge",
        "minister",
        "ferry",
        "orchard",
        "signal",
        "archive",
        "glacier",
        "festival",
        "tunnel"
    };
    private static final String[] VERBS = {
        "opened", "closed", "rebuilt", "inspected", "sold", "moved", "praised", "lost"
    };

    private final Pressroom press = new Pressroom();
    private final Random random = new Random(7);

    @ParameterizedTest
    @EnumSource(Length.class)
    void noEditionIsLongerThanItsLengthWhateverTheStoriesAre(Length length) {
        for (int round = 0; round < 12; round++) {
            List<Story> stories = IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(i -> invented(1 + random.nextInt(40)))
                    .toList();
            Content content = content(stories, length, Set.of());
            assertThat(content.entries()).hasSizeLessThanOrEqualTo(length.stories());
            assertThat(content.words()).isLessThanOrEqualTo(length.words());
            assertThat(content.entries())
                    .allSatisfy(entry -> assertThat(entry.sentences()).hasSizeBetween(1, 3));
        }
    }

    @Test
    void aDayWithEnoughNewsFillsTheEdition() {
        List<Story> stories = IntStream.range(0, 30).mapToObj(i -> invented(18)).toList();
        Content content = content(stories, Length.NORMAL, Set.of());
        assertThat(content.entries()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(content.words()).isGreaterThan(220);
    }

    @Test
    void noTopicFillsTheEditionWhileOthersHaveNews() {
        List<Story> stories = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> stories.add(invented(15, "world", Duration.ofHours(1))));
        IntStream.range(0, 2).forEach(i -> stories.add(invented(15, "sport", Duration.ofHours(20))));
        Map<String, Integer> sizes = content(stories, Length.NORMAL, Set.of()).chapters().stream()
                .collect(Collectors.toMap(
                        Content.Chapter::topic, chapter -> chapter.entries().size()));
        assertThat(sizes).containsEntry("sport", 2);
    }

    @Test
    void aStoryOfTwoTopicsStandsOnce() {
        Story both = press.story(press.article(
                "Harbour Gazette",
                "Vaccine ship leaves",
                Pressroom.FLOOD,
                Duration.ofHours(1),
                Map.of("world", 0.6, "health", 0.8)));
        Content content = content(List.of(both), Length.LONG, Set.of("world", "health"));
        assertThat(content.chapters()).extracting(Content.Chapter::topic).containsExactly("health");
    }

    @Test
    void anOpinionNeitherStandsAloneNorLendsItsWords() {
        var opinion = Pressroom.as(
                press.article("Evening Ledger", "Opinion: let it rain", Pressroom.FLOOD_LATER, Duration.ofHours(1)),
                Kind.OPINION);
        var news = press.article("Harbour Gazette", "Orra floods", Pressroom.FLOOD, Duration.ofHours(2));
        assertThat(content(List.of(press.story(opinion)), Length.LONG, Set.of()).isEmpty())
                .isTrue();
        Entry mixed = content(List.of(press.story(news, opinion)), Length.LONG, Set.of())
                .entries()
                .get(0);
        assertThat(String.join(" ", mixed.texts())).doesNotContain("Soldiers");
    }

    @Test
    void whatIsInOtherLanguagesIsCountedAndNotShown() {
        Story foreign = press.story(Pressroom.in(
                press.article("Merkur", "Hochwasser in Norhaven", Pressroom.FLOOD, Duration.ofHours(1)), "de"));
        Newsroom newsroom = newsroom(List.of(foreign, press.flood()));
        Assignment english = assignment(Length.NORMAL, Set.of(), Set.of("en"));
        assertThat(newsroom.page(english, Map.of()).chapters().get(0).entries()).hasSize(1);
        assertThat(newsroom.elsewhere(english)).isEqualTo(1);
    }

    @Test
    void aReadersOwnWordsAreAHeadingOfTheirOwn() {
        Assignment wishing = new Assignment(
                Set.of("sport"),
                Set.of("Norhaven"),
                Set.of(),
                Length.NORMAL,
                Pursuits.NONE,
                Instant.EPOCH,
                Instant.EPOCH,
                List.of(),
                Optional.empty(),
                Optional.empty());
        assertThat(newsroom(List.of(press.flood())).page(wishing, Map.of()).chapters())
                .extracting(Content.Chapter::topic)
                .containsExactly("Norhaven");
    }

    @Test
    void whatWasToldComesAgainOnlyWithItsNewSentences() {
        var first = press.article("Harbour Gazette", "Orra floods", Pressroom.FLOOD, Duration.ofHours(20));
        var second =
                press.article("Meridian Wire", "Soldiers fill the breach", Pressroom.FLOOD_LATER, Duration.ofHours(1));
        Story before = press.story(first);
        Story after = press.story(first, second);
        Entry told = content(List.of(before), Length.NORMAL, Set.of()).entries().get(0);
        Map<StoryId, Told> ledger =
                Map.of(before.id(), new Told(told.asOf(), Pressroom.NOW.minus(Duration.ofHours(10)), told.told()));
        Assignment all = assignment(Length.NORMAL, Set.of(), Set.of());
        assertThat(newsroom(List.of(before)).page(all, ledger).chapters()).isEmpty();
        Entry update = newsroom(List.of(after))
                .page(all, ledger)
                .chapters()
                .get(0)
                .entries()
                .get(0);
        assertThat(update.update()).contains(Pressroom.NOW.minus(Duration.ofHours(10)));
        assertThat(update.headline()).isEqualTo("Soldiers fill the breach");
        assertThat(update.texts()).isNotEmpty().noneMatch(told.texts()::contains);
    }

    @Test
    void aStorySpeaksThroughItsLatestReports() {
        Story story = press.story(
                press.article("Harbour Gazette", "Orra floods Norhaven", Pressroom.FLOOD, Duration.ofHours(40)),
                press.article("Meridian Wire", "Soldiers fill the breach", Pressroom.FLOOD_LATER, Duration.ofHours(2)));
        Entry entry = content(List.of(story), Length.LONG, Set.of()).entries().get(0);
        assertThat(String.join(" ", entry.texts())).contains("9,000").doesNotContain("6,500");
        assertThat(entry.headline()).isEqualTo("Soldiers fill the breach");
        assertThat(entry.breadth().outlets()).isEqualTo(2);
    }

    @Test
    void aKnownStoryCountsByItsNewReportsOnly() {
        var first = press.article("Harbour Gazette", "Orra floods Norhaven", Pressroom.FLOOD, Duration.ofHours(20));
        var again = press.article("Evening Ledger", "Flood", Pressroom.FLOOD_LATER, Duration.ofHours(20));
        var third = press.article("Meridian Wire", "One bridge opens", NEW_BRIDGE, Duration.ofHours(5));
        Story known = press.story(first, again, third);
        Story fresh = invented(12, "world", Duration.ofHours(1));
        Told told = new Told(first.changed(), first.changed(), List.of(Pressroom.FLOOD));
        List<Entry> entries = newsroom(List.of(known, fresh))
                .page(assignment(Length.NORMAL, Set.of(), Set.of()), Map.of(known.id(), told))
                .chapters()
                .get(0)
                .entries();
        assertThat(entries).extracting(Entry::story).containsExactly(fresh.id(), known.id());
    }

    private static final String NEW_BRIDGE =
            "Engineers have reopened the upper bridge of Norhaven to lorries that carry drinking water and medicine.";

    private Content content(List<Story> stories, Length length, Set<String> topics) {
        List<Content.Chapter> chapters = newsroom(stories)
                .page(assignment(length, topics, Set.of()), Map.of())
                .chapters();
        return new Content(
                chapters,
                Besides.NOTHING,
                Optional.empty(),
                Optional.empty(),
                new Content.Scope(stories.size(), 0, 1, 1));
    }

    private static Newsroom newsroom(List<Story> stories) {
        return new Newsroom(
                Pressroom.archive(stories),
                Pressroom.NOW,
                new Writer(new ExtractiveSummarizer(), Pressroom.ALL, article -> Stream.empty()));
    }

    private static Assignment assignment(Length length, Set<String> topics, Set<String> languages) {
        return new Assignment(
                topics,
                Set.of(),
                languages,
                length,
                Pursuits.NONE,
                Instant.EPOCH,
                Instant.EPOCH,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private Story invented(int words) {
        return invented(words, TOPICS.get(random.nextInt(TOPICS.size())), Duration.ofMinutes(random.nextInt(1500)));
    }

    /** A story whose sentences have about so many words. */
    private Story invented(int words, String topic, Duration age) {
        String text = IntStream.range(0, 8).mapToObj(i -> sentence(words)).collect(Collectors.joining(" "));
        return press.story(press.article("Outlet " + random.nextInt(9), sentence(7), text, age, Map.of(topic, 0.8)));
    }

    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder("The ").append(pick(NOUNS));
        for (int i = 2; i < words; i += 2) {
            sentence.append(' ').append(pick(VERBS)).append(' ').append(pick(NOUNS));
        }
        return sentence.append(random.nextInt(1000)).append('.').toString();
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
