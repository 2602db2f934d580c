package daybrief.digest.detail;

import daybrief.article.Article;
import daybrief.digest.print.Details.FactKind;
import daybrief.fact.name.Named;
import daybrief.fact.name.Person;
import daybrief.fact.name.Utterance;
import daybrief.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The facts of a story that most independent reports share: people with their roles, places, figures, one quotation. Somebody in no
 * public role is left out unless two outlets name them that do not rest on each other.
 */
final class KeyFacts {
    private static final int PEOPLE = 2;
    private static final int IN_TEXT = 2;
    private static final double MENTION = 0.1;
    private static final int LONGEST_ROLE = 60;

    private final Accounts accounts;
    private final Story story;
    private final List<Article> reports;
    private final Set<String> disputed;
    private final Map<String, List<Met>> people = new LinkedHashMap<>();
    private final List<Saying> found = new ArrayList<>();

    private record Met(Article article, Person person) {}

    private record Placed(Article article, Named place) {}

    /**
     * @param reports in order of time
     * @param disputed what they disagree on, which is no fact
     */
    KeyFacts(Accounts accounts, Story story, List<Article> reports, Set<String> disputed) {
        this.accounts = accounts;
        this.story = story;
        this.reports = reports;
        this.disputed = disputed;
        for (Article report : reports) {
            for (Person person : accounts.of(report).facts().people()) {
                people.computeIfAbsent(person.surname(), name -> new ArrayList<>())
                        .add(new Met(report, person));
            }
        }
        people.values().removeIf(met -> !mayBeNamed(met));
    }

    List<Saying> all() {
        found.addAll(new KeyFigures(accounts, story, reports, disputed).all());
        addPeople();
        addPlaces();
        addQuotation();
        return found;
    }

    private boolean mayBeNamed(List<Met> met) {
        boolean full = met.stream().anyMatch(each -> each.person().isFull());
        boolean known = met.stream().anyMatch(each -> each.person().isPublic());
        return full && (known || independent(met) > 1);
    }

    private int independent(List<Met> met) {
        return story.independent(met.stream().map(Met::article).toList());
    }

    private void addPeople() {
        people.values().stream()
                .sorted(Comparator.comparingDouble(this::weight).reversed())
                .limit(PEOPLE)
                .map(KeyFacts::fullest)
                .map(met ->
                        new Saying(met.article(), FactKind.NAME, met.person().name(), role(met.person())))
                .forEach(found::add);
    }

    private double weight(List<Met> met) {
        return independent(met)
                + MENTION
                        * met.stream()
                                .mapToInt(each -> each.person().mentions())
                                .sum();
    }

    private static String role(Person person) {
        return person.role().length() > LONGEST_ROLE ? "" : person.role();
    }

    /** The report that says most of who they are, the newest of several. */
    private static Met fullest(List<Met> met) {
        Comparator<Met> full = Comparator.comparing(each -> each.person().isFull());
        return met.stream()
                .max(full.thenComparing(each -> each.person().isPublic())
                        .thenComparing(each -> !role(each.person()).isEmpty())
                        .thenComparing(each -> each.article().when()))
                .orElseThrow();
    }

    private void addPlaces() {
        List<Placed> places = new ArrayList<>();
        for (Article report : reports) {
            accounts.of(report).facts().places().forEach(place -> places.add(new Placed(report, place)));
        }
        places.stream()
                .filter(placed -> isPlain(placed.place()) && mentions(placed) >= IN_TEXT)
                .max(Comparator.comparingDouble(this::mentions))
                .ifPresent(placed -> found.add(new Saying(
                        placed.article(), FactKind.PLACE, placed.place().name(), "")));
    }

    /** In how many reports it stands, and a little for how often in one. */
    private double mentions(Placed placed) {
        String name = placed.place().name().text();
        int holding = story.independent(
                reports.stream().filter(report -> report.text().contains(name)).toList());
        return holding + (placed.place().mentions() - 1) * (reports.size() == 1 ? 1 : MENTION);
    }

    /** Neither the name of a person nor of an outlet. */
    private boolean isPlain(Named place) {
        String name = place.name().text().toLowerCase(Locale.ROOT);
        return people.keySet().stream().noneMatch(name::endsWith)
                && reports.stream()
                        .noneMatch(report ->
                                report.outlet().toLowerCase(Locale.ROOT).contains(name));
    }

    private void addQuotation() {
        Map<Utterance, Article> said = new HashMap<>();
        for (Article report : reports) {
            accounts.of(report).facts().quotations().stream()
                    .filter(utterance -> people.containsKey(utterance.speaker().surname()) && isWhole(utterance))
                    .forEach(utterance -> said.put(utterance, report));
        }
        said.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<Utterance, Article> entry) -> voice(entry.getKey()))
                        .thenComparing(entry -> entry.getValue().when())
                        .thenComparing(entry -> entry.getKey().quote().start()))
                .ifPresent(entry -> found.add(new Saying(
                        entry.getValue(),
                        FactKind.QUOTATION,
                        entry.getKey().quote(),
                        entry.getKey().speaker().name().text())));
    }

    /** Not a few words out of the middle of one. */
    private static boolean isWhole(Utterance utterance) {
        String words = utterance.quote().text();
        return !words.isEmpty() && !Character.isLowerCase(words.codePointAt(0));
    }

    private double voice(Utterance utterance) {
        List<Met> met = people.getOrDefault(utterance.speaker().surname(), List.of());
        return met.isEmpty() ? 0 : weight(met);
    }
}
