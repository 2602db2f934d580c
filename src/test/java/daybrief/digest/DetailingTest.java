package daybrief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Article;
import daybrief.article.Kind;
import daybrief.digest.print.Details;
import daybrief.digest.print.Details.FactKind;
import daybrief.digest.print.Entry;
import daybrief.story.Story;
import daybrief.summary.ExtractiveSummarizer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DetailingTest {
    private static final Room ROOM = new Room(2, 90);

    private final Pressroom press = new Pressroom();
    private final Writer writer = new Writer(new ExtractiveSummarizer(), Pressroom.ALL, article -> Stream.empty());

    private final Article first = press.article(
            "Harbour Gazette",
            "Orra floods Norhaven's lower town",
            "The river Orra broke its banks at Norhaven on Saturday night and forced 6,500 people from their homes. "
                    + "\"We had forty minutes between the siren and the water,\" said Mayor Tessa Wyle. "
                    + "The baker Ivo Marrick, 61, carried his flour upstairs in Norhaven.",
            Duration.ofHours(9));
    private final Article later = press.article(
            "Castel Courier",
            "Nine thousand leave Norhaven as dyke gives way",
            "The number of people who have left the lower town rose to 9,000 after the dyke at the old harbour gave way. "
                    + "Soldiers have begun to fill the breach with sandbags, Mayor Tessa Wyle said. "
                    + "\"Nobody here will sleep before the hole is shut again,\" said Wyle.",
            Duration.ofHours(2));

    private Entry fresh(Article... articles) {
        return writer.write(press.story(articles), Optional.empty(), ROOM).orElseThrow();
    }

    private static List<String> facts(Entry entry, FactKind kind) {
        return entry.details().facts().stream()
                .filter(fact -> fact.kind() == kind)
                .map(Details.Fact::text)
                .toList();
    }

    @Test
    void factsLeadToTheirPlaceInTheArticle() {
        Entry entry = fresh(first, later);
        assertThat(facts(entry, FactKind.NAME)).containsExactly("Tessa Wyle");
        assertThat(facts(entry, FactKind.NUMBER))
                .contains("number of people who have left the lower town rose to 9,000");
        assertThat(facts(entry, FactKind.QUOTATION))
                .containsExactly("Nobody here will sleep before the hole is shut again");
        assertThat(entry.details().facts()).allSatisfy(fact -> {
            String outlet = entry.sources().get(fact.source()).outlet();
            String text = outlet.equals(first.outlet()) ? first.text() : later.text();
            assertThat(text.substring(
                            fact.runs().get(0).start(), fact.runs().get(0).end()))
                    .isEqualTo(fact.text());
        });
    }

    @Test
    void aPrivatePersonIsNamedOnlyIfTwoOutletsDo() {
        assertThat(facts(fresh(first, later), FactKind.NAME)).doesNotContain("Ivo Marrick");
        Article other = press.article(
                "Island Beacon",
                "Baker saves his flour from the flood",
                "The baker Ivo Marrick of Norhaven saved his flour from the river on Saturday night, and none of his customers went without bread.",
                Duration.ofHours(5));
        assertThat(facts(fresh(first, other), FactKind.NAME)).contains("Ivo Marrick");
    }

    @Test
    void anUpdateSaysWhichFiguresMoved() {
        Told told = new Told(
                first.changed(),
                first.changed(),
                List.of("The river forced 6,500 people from their homes at Norhaven."));
        Entry entry =
                writer.write(press.story(first, later), Optional.of(told), ROOM).orElseThrow();
        assertThat(entry.details().moved()).singleElement().satisfies(moved -> {
            assertThat(moved.what()).isEqualTo("evacuated");
            assertThat(moved.before()).isEqualTo("6,500");
            assertThat(moved.now()).isEqualTo("9,000");
            assertThat(moved.asOf()).isEqualTo(later.published());
        });
    }

    @Test
    void aMovedFigureIsANewOneInWordsToo() {
        Told told =
                new Told(first.changed(), first.changed(), List.of("The river forced 6,500 people from their homes."));
        Article same = press.article(
                "Castel Courier",
                "Norhaven under water",
                "The river Orra broke its banks at Norhaven on Saturday night and forced six thousand five hundred people from their homes.",
                Duration.ofHours(2));
        Article moved = press.article(
                "Castel Courier",
                "Norhaven under water",
                "The river Orra broke its banks at Norhaven on Saturday night and forced nine thousand people from their homes.",
                Duration.ofHours(2));
        assertThat(writer.write(press.story(first, same), Optional.of(told), ROOM))
                .isEmpty();
        assertThat(writer.write(press.story(first, moved), Optional.of(told), ROOM))
                .isPresent();
    }

    @Test
    void sourcesDisagreeUntilALaterReportSettlesIt() {
        Article twelve = press.article(
                "Port Herald",
                "Ferry runs aground",
                "A ferry ran aground off Marrow Point at dawn. Twelve people were killed, the coastguard said.",
                Duration.ofMinutes(300));
        Article seventeen = press.article(
                "Coast Radio",
                "Ferry hits rocks",
                "Seventeen people died when a ferry hit the rocks of Marrow Point in the morning fog.",
                Duration.ofMinutes(270));
        assertThat(fresh(twelve, seventeen).details().disputes())
                .singleElement()
                .satisfies(dispute -> {
                    assertThat(dispute.what()).isEqualTo("dead");
                    assertThat(dispute.claims())
                            .extracting(Details.Claim::figure)
                            .containsExactlyInAnyOrder("12", "17");
                });
        Article settled = press.article(
                "Meridian Wire",
                "Final count of the ferry disaster",
                "Police have ended their search off Marrow Point and put the number of dead at 15.",
                Duration.ofMinutes(30));
        assertThat(fresh(twelve, seventeen, settled).details().disputes()).isEmpty();
    }

    @Test
    void aFigureThatALaterReportHasOtherwiseIsNoKeyFact() {
        Article bid = press.article(
                "Ledger",
                "Orlan bids 2.1 billion crowns for Keel Yards",
                "Orlan Maritime has offered 2.1 billion crowns for Keel Yards, the last shipbuilder on the coast.",
                Duration.ofHours(30));
        Article copy = press.article(
                "Gazette",
                "Keel Yards may be sold",
                "The shipbuilder Keel Yards may go to Orlan Maritime, whose offer is 2.1 billion crowns for the yard on the coast.",
                Duration.ofHours(28));
        Article more = press.article(
                "Ledger",
                "Orlan raises offer for Keel Yards",
                "Orlan Maritime has raised its offer for the shipbuilder Keel Yards to 2.4 billion crowns, a letter shows.",
                Duration.ofHours(3));
        assertThat(facts(fresh(bid, copy, more), FactKind.NUMBER))
                .noneMatch(fact -> fact.contains("2.1"))
                .anyMatch(fact -> fact.contains("2.4"));
    }

    @Test
    void whatAnOutletCorrectedByItsKindAloneIsNeitherDisputeNorFactNorStep() {
        Article twelve = press.article(
                "Port Herald",
                "Ferry runs aground",
                "A ferry ran aground off Marrow Point at dawn. Twelve people were killed, the coastguard said.",
                Duration.ofMinutes(300));
        Article seventeen = press.article(
                "Coast Radio",
                "Ferry hits rocks",
                "Seventeen people died when a ferry hit the rocks of Marrow Point in the morning fog.",
                Duration.ofMinutes(270));
        Article same = press.article(
                "Port Herald",
                "The ferry at Marrow Point",
                "Seventeen people were killed on the ferry off Marrow Point.",
                Duration.ofMinutes(200));
        Details details =
                fresh(twelve, seventeen, Pressroom.as(same, Kind.CORRECTION)).details();
        assertThat(details.disputes()).isEmpty();
        assertThat(details.facts()).noneMatch(fact -> fact.text().contains("Twelve"));
        assertThat(details.timeline()).noneMatch(step -> step.text().contains("Twelve"));
        assertThat(fresh(twelve, seventeen).details().disputes()).hasSize(1);
    }

    @Test
    void whoCreditsAnotherOutletIsNoSecondVoice() {
        Article twelve = press.article(
                "Port Herald",
                "Ferry runs aground",
                "A ferry ran aground off Marrow Point at dawn. Twelve people were killed, the coastguard said.",
                Duration.ofMinutes(300));
        Article fromIt = press.article(
                "Coast Radio",
                "Ferry hits rocks",
                "Seventeen people died when a ferry hit the rocks of Marrow Point in the morning fog, Island Press reported.",
                Duration.ofMinutes(270));
        Article too = press.article(
                "Evening Bell",
                "Many dead on ferry",
                "A ferry has sunk in fog off Marrow Point with many on board. Fifteen people died, according to Island Press.",
                Duration.ofMinutes(260));
        Article source = press.article(
                "Island Press",
                "Fog off Marrow Point",
                "Fog has lain on the sea off Marrow Point since dawn, and no ship has left the harbour.",
                Duration.ofMinutes(265));
        assertThat(fresh(source, fromIt, too).details().disputes()).isEmpty();
        assertThat(fresh(twelve, fromIt).details().disputes()).hasSize(1);
    }

    @Test
    void aPrivatePersonWhomTwoOutletsNameAfterTheSameAgencyIsNotNamed() {
        Article other = press.article(
                "Island Beacon",
                "Baker saves his flour from the flood",
                "The baker Ivo Marrick of Norhaven saved his flour from the river on Saturday night, the Harbour Gazette reported, and none of his customers went without bread.",
                Duration.ofHours(5));
        assertThat(facts(fresh(first, other), FactKind.NAME)).doesNotContain("Ivo Marrick");
    }

    @Test
    void theTimelineHasEachStepWithItsFirstReport() {
        Article copy = press.article("Island Beacon", "Flood at Norhaven", first.text(), Duration.ofHours(8));
        Entry entry = fresh(first, copy, later);
        assertThat(entry.details().timeline())
                .extracting(step -> entry.sources().get(step.source()).outlet())
                .containsExactly("Harbour Gazette", "Castel Courier");
        assertThat(entry.details().timeline().get(1).text()).startsWith("The number of people who have left");
    }

    @Test
    void aStoryOfOneReportHasNoTimelineAndNoDispute() {
        Details details = fresh(first).details();
        assertThat(details.timeline()).isEmpty();
        assertThat(details.disputes()).isEmpty();
    }

    @Test
    void aHeadlineDoesNotRunAheadOfItsText() {
        Article terse = press.article(
                "Castel Courier",
                "Orra at Norhaven: 9,000 leave lower town",
                "Soldiers have begun to fill the breach in the dyke at the old harbour of Norhaven with sandbags and gravel.",
                Duration.ofHours(1));
        Article plain = press.article(
                "Meridian Wire",
                "Breach filled with gravel",
                "Soldiers with sandbags have begun to fill the hole in the Norhaven dyke, the river office said on Sunday.",
                Duration.ofHours(2));
        Story story = press.story(first, terse, plain);
        assertThat(story.headline().text()).contains("9,000");
        Entry entry = writer.write(story, Optional.empty(), ROOM).orElseThrow();
        assertThat(entry.headline()).doesNotContain("9,000");
    }
}
