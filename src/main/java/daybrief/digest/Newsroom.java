package daybrief.digest;

import daybrief.article.Article;
import daybrief.digest.print.Content;
import daybrief.digest.print.Entry;
import daybrief.story.Interests;
import daybrief.story.Rank;
import daybrief.story.Story;
import daybrief.story.StoryId;
import daybrief.topic.Wish;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stories of one moment, from which any number of editions is composed; what was worked out for one reader is kept for the next.
 * For one thread, and for one run: it does not see what comes in later.
 */
final class Newsroom {
    private static final Interests NO_INTERESTS = new Interests(Set.of(), List.of());
    private static final double STEP = 0.03;
    private static final double LEAST = 0.7;

    private final List<String> topics;
    private final List<Story> stories;
    private final Instant now;
    private final Writer writer;
    private final Map<Known, Optional<Rank>> ranks = new HashMap<>();
    private final Map<String, Map<StoryId, Double>> wishes = new HashMap<>();
    private final Map<Piece, Optional<Entry>> written = new HashMap<>();

    private record Known(StoryId story, Optional<Instant> asOf) {}

    /** What an entry depends on. */
    private record Piece(StoryId story, Optional<Told> told, Room room) {}

    /** @param topics their ids in the order of their importance */
    Newsroom(List<String> topics, List<Story> stories, Instant now, Writer writer) {
        this.topics = List.copyOf(topics);
        this.stories = stories;
        this.now = now;
        this.writer = writer;
    }

    /** The chapters of an edition, the best first; a story stands in one of them only. */
    List<Content.Chapter> chapters(Assignment assignment, Map<StoryId, Told> told) {
        return new Layout(assignment.length(), this).fill(Balance.order(candidates(assignment, told)));
    }

    private List<Candidate> candidates(Assignment assignment, Map<StoryId, Told> told) {
        List<Candidate> candidates = new ArrayList<>();
        for (Story story : stories) {
            if (!story.changed().isBefore(assignment.since()) && reads(assignment, story) && !story.isOpinion()) {
                Optional<Told> known = Optional.ofNullable(told.get(story.id()));
                heading(assignment, story)
                        .flatMap(fit -> rank(story, known)
                                .map(rank -> new Candidate(story, fit.heading(), weight(rank, fit), known)))
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    /** How many articles on the reader's topics are in languages they do not read. */
    long elsewhere(Assignment assignment) {
        return stories.stream()
                .filter(story -> !story.changed().isBefore(assignment.since()))
                .filter(story -> !reads(assignment, story))
                .filter(story -> heading(assignment, story).isPresent())
                .mapToLong(story -> story.articles().size())
                .sum();
    }

    private static boolean reads(Assignment assignment, Story story) {
        return assignment.languages().isEmpty()
                || assignment.languages().contains(story.language())
                || story.language().equals("und");
    }

    private record Fit(String heading, double value) {}

    /** Under what the story stands for this reader; a wish goes before a topic that fits no better. */
    private Optional<Fit> heading(Assignment assignment, Story story) {
        List<Fit> fits = new ArrayList<>();
        if (assignment.only().isEmpty()) {
            assignment.wishes().stream().sorted().forEach(words -> fits.add(new Fit(words, wish(words, story))));
        }
        story.topics().entrySet().stream()
                .filter(topic -> wanted(assignment, topic.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(topic -> fits.add(new Fit(topic.getKey(), topic.getValue())));
        return fits.stream()
                .filter(fit -> fit.value() > 0)
                .reduce((best, next) -> next.value() > best.value() ? next : best);
    }

    private static boolean wanted(Assignment assignment, String topic) {
        boolean all = assignment.topics().isEmpty() && assignment.wishes().isEmpty();
        return assignment
                .only()
                .map(topic::equals)
                .orElseGet(() -> all || assignment.topics().contains(topic));
    }

    private double wish(String words, Story story) {
        return wishes.computeIfAbsent(words, key -> new HashMap<>())
                .computeIfAbsent(story.id(), id -> new Interests(Set.of(), List.of(Wish.of(words))).fit(story));
    }

    /** Empty where nothing has come in since the story was told; a known story counts by its new reports only. */
    private Optional<Rank> rank(Story story, Optional<Told> told) {
        return ranks.computeIfAbsent(
                new Known(story.id(), told.map(Told::asOf)),
                key -> told.map(known -> since(story, known.asOf()))
                        .orElse(Optional.of(story))
                        .map(part -> Rank.of(part, NO_INTERESTS, now)));
    }

    private static Optional<Story> since(Story story, Instant asOf) {
        List<Article> later = story.articles().stream()
                .filter(article -> article.changed().isAfter(asOf))
                .toList();
        return later.isEmpty() ? Optional.empty() : Optional.of(Story.of(story.id(), later, story.changed()));
    }

    /** The rank for this reader; of two stories alike the one whose topic stands first among the topics goes first. */
    private double weight(Rank rank, Fit fit) {
        int place = Math.max(0, topics.indexOf(fit.heading()));
        return new Rank(rank.reports(), rank.freshness(), fit.value()).value() * Math.max(LEAST, 1 - place * STEP);
    }

    Optional<Entry> write(Candidate candidate, Room room) {
        Piece piece = new Piece(candidate.story().id(), candidate.told(), room);
        Optional<Entry> known = written.get(piece);
        if (known == null) {
            known = writer.write(candidate.story(), candidate.told(), room);
            written.put(piece, known);
        }
        return known;
    }
}
