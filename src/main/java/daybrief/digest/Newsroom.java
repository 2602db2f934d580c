package daybrief.digest;

import daybrief.article.Article;
import daybrief.digest.beside.Mentions;
import daybrief.digest.print.Besides.Mention;
import daybrief.digest.print.Content;
import daybrief.digest.print.Entry;
import daybrief.story.Interests;
import daybrief.story.Outline;
import daybrief.story.Rank;
import daybrief.story.Story;
import daybrief.story.StoryId;
import daybrief.subscriber.Length;
import daybrief.subscriber.Pursuits;
import daybrief.text.Languages;
import daybrief.topic.Wish;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The stories of one moment, from which any number of editions is composed; what was worked out for one reader is kept for the next.
 * Stories are chosen in outline, and only the chosen ones are read. For one thread and one run: what comes in later is not seen.
 */
final class Newsroom {
    /** So many stories are read whole for one edition; of more, the lowest could not come into it. */
    private static final int READ = 80;

    /** Beats every rank. */
    private static final double FOLLOWED = 1_000;

    private static final double STEP = 0.03;
    private static final double LEAST = 0.7;
    private static final Interests NO_INTERESTS = new Interests(Set.of(), List.of());

    private final Archive archive;
    private final List<Outline> outlines;
    private final Instant now;
    private final Writer writer;
    private final Set<Long> known;
    private final Map<StoryId, Story> stories = new HashMap<>();
    private final Map<Known, Optional<Rank>> ranks = new HashMap<>();
    private final Map<String, Map<StoryId, Double>> wishes = new HashMap<>();
    private final Map<Piece, Optional<Entry>> written = new HashMap<>();

    /** Where stories come from. */
    interface Archive {
        /** The ids of the topics in the order of their importance. */
        List<String> topics();

        List<Outline> outlines();

        List<Story> read(Collection<StoryId> ids);

        /** Those in which a wish may be met, and perhaps others. */
        List<Story> about(Wish wish);
    }

    private record Known(StoryId story, Optional<Instant> asOf) {}

    /** What an entry depends on. */
    private record Piece(StoryId story, Optional<Told> told, Room room) {}

    /** Under what a story stands for a reader, and how well it fits there. */
    private record Fit(Outline outline, String heading, double value, boolean followed, double weight) {
        Fit weighing(double other) {
            return new Fit(outline, heading, value, followed, other);
        }
    }

    Newsroom(Archive archive, Instant now, Writer writer) {
        this.archive = archive;
        this.outlines = archive.outlines();
        this.known = outlines.stream().map(outline -> outline.id().value()).collect(Collectors.toSet());
        this.now = now;
        this.writer = writer;
    }

    /**
     * What an edition may say.
     *
     * @param chapters the best first; a story stands in one of them only
     * @param brief stories for which there was no room
     * @param words how many are left for them; a short edition has none
     * @param beside what stands aside from the news on these stories
     * @param others what stands aside from the news on the reader's topics
     */
    record Page(
            List<Content.Chapter> chapters,
            List<Mention> brief,
            int words,
            List<Mention> beside,
            List<Mention> others) {}

    Page page(Assignment assignment, Map<StoryId, Told> told) {
        Layout.Filled filled = new Layout(assignment.length(), this).fill(Balance.order(candidates(assignment, told)));
        List<Story> shown = filled.chapters().stream()
                .flatMap(chapter -> chapter.entries().stream())
                .flatMap(entry -> Optional.ofNullable(stories.get(entry.story())).stream())
                .toList();
        return new Page(
                filled.chapters(),
                Layout.brief(filled),
                assignment.length() == Length.SHORT ? 0 : filled.words(),
                mentions(shown, assignment),
                mentions(aside(assignment), assignment));
    }

    private static List<Mention> mentions(List<Story> stories, Assignment assignment) {
        return stories.stream()
                .flatMap(story -> Mentions.of(story).stream())
                .filter(mention -> !mention.source()
                        .published()
                        .orElse(mention.source().seen())
                        .isBefore(assignment.oldest()))
                .toList();
    }

    /** Stories that nobody reports, on the reader's topics. */
    private List<Story> aside(Assignment assignment) {
        List<StoryId> ids = outlines.stream()
                .filter(outline -> outline.aside() && isOpen(assignment, outline) && reads(assignment, outline))
                .flatMap(outline -> fit(assignment, outline).stream())
                .sorted(Comparator.comparingDouble(Fit::weight).reversed())
                .limit(READ)
                .map(fit -> fit.outline().id())
                .toList();
        read(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(stories.get(id)).stream())
                .toList();
    }

    private List<Candidate> candidates(Assignment assignment, Map<StoryId, Told> told) {
        List<Fit> chosen = outlines.stream()
                .filter(outline -> isOpen(assignment, outline) && reads(assignment, outline) && !outline.aside())
                .filter(outline -> hasMore(outline, told) && !isEnded(assignment, outline))
                .flatMap(outline -> fit(assignment, outline).stream())
                .sorted(Comparator.comparingDouble(Fit::weight).reversed())
                .limit(READ)
                .toList();
        read(chosen.stream().map(fit -> fit.outline().id()).toList());
        return chosen.stream().flatMap(fit -> candidate(fit, told).stream()).toList();
    }

    /** It has changed since then, and not only because somebody found old articles. */
    private static boolean isOpen(Assignment assignment, Outline outline) {
        return !outline.changed().isBefore(assignment.since())
                && outline.published()
                        .map(at -> !at.isBefore(assignment.oldest()))
                        .orElse(true);
    }

    private static boolean hasMore(Outline outline, Map<StoryId, Told> told) {
        Told known = told.get(outline.id());
        return known == null || outline.changed().isAfter(known.asOf());
    }

    private static boolean isEnded(Assignment assignment, Outline outline) {
        return assignment.pursuits().ended().containsKey(outline.id().value());
    }

    private static boolean isFollowed(Assignment assignment, Outline outline) {
        return assignment.pursuits().followed().containsKey(outline.id().value());
    }

    /** The same moment without some outlets. */
    Newsroom without(Set<String> outlets) {
        return new Newsroom(new StoredStories.Without(archive, outlines, outlets), now, writer);
    }

    /** The wishes for stories that could come into an edition now: those for others make no difference. */
    Pursuits relevant(Pursuits pursuits) {
        return pursuits.equals(Pursuits.NONE) ? pursuits : pursuits.among(known);
    }

    private void read(List<StoryId> ids) {
        List<StoryId> missing =
                ids.stream().filter(id -> !stories.containsKey(id)).toList();
        archive.read(missing).forEach(story -> stories.put(story.id(), story));
    }

    private Optional<Candidate> candidate(Fit fit, Map<StoryId, Told> told) {
        Optional<Told> known = Optional.ofNullable(told.get(fit.outline().id()));
        return Optional.ofNullable(stories.get(fit.outline().id()))
                .flatMap(story ->
                        rank(story, known).map(rank -> new Candidate(story, fit.heading(), weight(rank, fit), known)));
    }

    /** How many articles on the reader's topics are in languages they do not read. */
    long elsewhere(Assignment assignment) {
        return outlines.stream()
                .filter(outline -> isOpen(assignment, outline) && !reads(assignment, outline))
                .filter(outline -> fit(assignment, outline).isPresent())
                .mapToLong(Outline::articles)
                .sum();
    }

    private static boolean reads(Assignment assignment, Outline outline) {
        return assignment.languages().isEmpty()
                || assignment.languages().contains(outline.language())
                || outline.language().equals(Languages.UNKNOWN);
    }

    /** Of several headings the one that fits best; a wish goes before a topic that fits no better. */
    private Optional<Fit> fit(Assignment assignment, Outline outline) {
        Map<String, Double> fits = new LinkedHashMap<>();
        if (assignment.only().isEmpty()) {
            assignment.wishes().stream().sorted().forEach(words -> fits.put(words, wish(words, outline.id())));
        }
        outline.topics().entrySet().stream()
                .filter(topic -> wanted(assignment, topic.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(topic -> fits.putIfAbsent(topic.getKey(), topic.getValue()));
        return fits.entrySet().stream()
                .filter(fit -> fit.getValue() > 0)
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(fit -> fit(assignment, outline, fit))
                .or(() -> followed(assignment, outline));
    }

    private Fit fit(Assignment assignment, Outline outline, Map.Entry<String, Double> best) {
        Fit fit = new Fit(outline, best.getKey(), best.getValue(), isFollowed(assignment, outline), 0);
        return fit.weighing(weight(outline.rank(fit.value(), now), fit));
    }

    /** A story that is followed for its own sake stands under its own topic. */
    private Optional<Fit> followed(Assignment assignment, Outline outline) {
        return assignment.only().isPresent() || !isFollowed(assignment, outline)
                ? Optional.empty()
                : outline.topics().entrySet().stream()
                        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .or(() -> Optional.of(Map.entry(Content.FOLLOWED, 1.0)))
                        .map(topic -> fit(assignment, outline, topic));
    }

    private static boolean wanted(Assignment assignment, String topic) {
        boolean all = assignment.topics().isEmpty() && assignment.wishes().isEmpty();
        return assignment
                .only()
                .map(topic::equals)
                .orElseGet(() -> all || assignment.topics().contains(topic));
    }

    private double wish(String words, StoryId story) {
        return wishes.computeIfAbsent(words, this::wish).getOrDefault(story, 0.0);
    }

    private Map<StoryId, Double> wish(String words) {
        Wish wish = Wish.of(words);
        Interests interests = new Interests(Set.of(), List.of(wish));
        return archive.about(wish).stream().collect(Collectors.toMap(Story::id, interests::fit, Math::max));
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
        int place = Math.max(0, archive.topics().indexOf(fit.heading()));
        double value = new Rank(rank.breadth(), rank.freshness(), fit.value()).value();
        return value * Math.max(LEAST, 1 - place * STEP) * (fit.followed() ? FOLLOWED : 1);
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
