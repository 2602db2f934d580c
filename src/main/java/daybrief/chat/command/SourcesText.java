package daybrief.chat.command;

import daybrief.chat.Request;
import daybrief.chat.feeds.HealthText;
import daybrief.message.Block;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.message.Span;
import daybrief.source.health.Health;
import daybrief.source.health.State;
import daybrief.source.roster.Listed;
import daybrief.topic.Topic;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of feeds as a message. */
record SourcesText(Request request, Offer offer, ZoneId zone) {
    private static final int ON_A_PAGE = 20;
    private static final int PROBLEMS = 12;

    /**
     * What there is to show.
     *
     * @param adds whether the reader may add more
     */
    record Shown(List<Listed> feeds, List<Health> healths, boolean adds) {}

    private record Row(String topic, Listed feed) {}

    int pages(Shown shown) {
        return Math.max(1, (shown.feeds().size() + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    Message page(Shown shown, int page) {
        List<Block> blocks = new ArrayList<>();
        if (page == 0) {
            blocks.addAll(opening(shown));
        }
        Map<String, List<List<Span>>> topics = new LinkedHashMap<>();
        rows(shown.feeds()).stream()
                .skip((long) page * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .forEach(row -> topics.computeIfAbsent(row.topic(), any -> new ArrayList<>())
                        .add(line(row.feed())));
        topics.forEach((topic, lines) ->
                blocks.add(Block.section(Block.paragraph(Span.bold(topic)), new Block.Bullets(lines))));
        return new Message(blocks, Keyboard.NONE);
    }

    private List<Block> opening(Shown shown) {
        int total = shown.feeds().size();
        long good = shown.feeds().stream()
                .filter(feed -> feed.readings().done().isPresent() && !feed.ails())
                .count();
        List<Block> blocks = new ArrayList<>(
                total == 0
                        ? request.message("sources.none").blocks()
                        : request.message("sources.count", total, good).blocks());
        if (shown.adds()) {
            blocks.addAll(request.message("sources.add").blocks());
        }
        if (request.reader().admin()) {
            blocks.addAll(problems(shown.healths()));
        }
        return blocks;
    }

    private List<Block> problems(List<Health> healths) {
        List<Health> ill =
                healths.stream().filter(one -> one.state() != State.FINE).toList();
        if (ill.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(request.message("sources.problems").blocks());
        blocks.add(new Block.Bullets(ill.stream()
                .limit(PROBLEMS)
                .map(one -> HealthText.line(request.wording(), zone, one))
                .toList()));
        if (ill.size() > PROBLEMS) {
            blocks.addAll(request.message("sources.problems.more", ill.size() - PROBLEMS)
                    .blocks());
        }
        return List.of(new Block.Section(blocks));
    }

    /** Each once, under the first of its topics. */
    private List<Row> rows(List<Listed> feeds) {
        List<Row> rows = new ArrayList<>();
        List<Listed> left = new ArrayList<>(feeds);
        for (Topic topic : offer.topics().all()) {
            String label = Offer.label(topic, request.wording().language());
            left.stream()
                    .filter(feed -> feed.feed().folders().contains(topic.id()))
                    .forEach(feed -> rows.add(new Row(label, feed)));
            left.removeIf(feed -> feed.feed().folders().contains(topic.id()));
        }
        left.forEach(feed -> rows.add(new Row(request.say("sources.rest"), feed)));
        return rows;
    }

    private List<Span> line(Listed feed) {
        String when = feed.readings()
                .done()
                .map(at -> request.wording()
                        .calendar()
                        .past(LocalDateTime.ofInstant(at, zone), LocalDate.ofInstant(request.now(), zone)))
                .orElseGet(() -> request.say("sources.unread"));
        String mark = feed.ails() ? " ⚠" : "";
        return List.of(
                Listing.title(Request.shortened(feed.title()), feed.feed().link()), Span.text(" · " + when + mark));
    }
}
