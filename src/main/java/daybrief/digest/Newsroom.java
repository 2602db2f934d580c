package daybrief.digest;

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
    private final List<Story> stories;
    private final Instant now;
    private final Writer writer;
    private final Map<StoryId, Rank> ranks = new HashMap<>();
    private final Map<String, Map<StoryId, Double>> wishes = new HashMap<>();
    private final Map<Piece, Optional<Entry>> written = new HashMap<>();

    /** What an entry depends on. */
    private record Piece(StoryId story, Optional<Told> told, Room room) {}

    Newsroom(List<Story> stories, Instant now, Writer writer) {
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
                heading(assignment, story)
                        .map(fit -> new Candidate(
                                story,
                                fit.heading(),
                                rank(story, fit.value()),
                                Optional.ofNullable(told.get(story.id()))))
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

    private Rank rank(Story story, double fit) {
        Rank plain = ranks.computeIfAbsent(story.id(), id -> Rank.of(story, new Interests(Set.of(), List.of()), now));
        return new Rank(plain.reports(), plain.freshness(), fit);
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
