package daybrief.fact.name;

import daybrief.fact.Mention;
import daybrief.fact.reading.Lexicon;
import daybrief.fact.reading.Line;
import daybrief.text.CodePoints;
import daybrief.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The people and places of a text. A run of capitals is a person with a role or title before or behind it, or with an age or a voice
 * and a first name; a place behind "in" or "near". Organisations, days and months are neither.
 */
public final class People {
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_PLACE = 3;

    private final Lexicon lexicon;
    private final CodePoints points;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Named> places = new LinkedHashMap<>();

    public People(List<Line> lines, Lexicon lexicon, CodePoints points) {
        this.lexicon = lexicon;
        this.points = points;
        Runs runs = new Runs(lines, lexicon);
        List<List<Run>> found = lines.stream().map(runs::of).toList();
        for (int i = 0; i < lines.size(); i++) {
            for (Run run : found.get(i)) {
                readPerson(lines.get(i), run);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            for (Run run : found.get(i)) {
                readOther(lines.get(i), run);
            }
        }
    }

    /** In the order of the text. */
    public List<Person> people() {
        return List.copyOf(people.values());
    }

    /** In the order of the text. */
    public List<Named> places() {
        return new ArrayList<>(places.values());
    }

    private void readPerson(Line line, Run run) {
        Roles.Found role = new Roles(line, lexicon).of(run);
        Run name = role.first() >= 0 ? new Run(role.first(), run.end()) : run;
        boolean titled = !role.isNone() && lexicon.language().equals("en");
        boolean person = name.length() > 1 ? !role.isNone() || isPerson(line, name) : name.length() == 1 && titled;
        if (person && name.length() <= LONGEST_NAME && !isOther(line, name)) {
            Mention mention = Mention.of(line.text(), line.passage(name.first(), name.end() - 1), points);
            String words = role.isNone() || role.isTitle() ? "" : role(line, role.role());
            Person one = new Person(mention, words, role.isPublic(), 1);
            people.merge(one.surname(), one, Person::and);
        }
    }

    private String role(Line line, Passage role) {
        String words = Mention.of(line.text(), role, points).text();
        return words.replaceFirst("^(?i:a|an|the|der|die|das|le|la|el) ", "");
    }

    /** An age behind it, or a verb of speech on one side. */
    private boolean isPerson(Line line, Run name) {
        boolean age = line.gap(name.end()).equals(", ")
                && line.lower(name.end()).length() == 2
                && Line.isDigit(line.lower(name.end()).charAt(0));
        boolean aged = lexicon.is("age", line.lower(name.end()))
                && line.gap(name.end()).equals(", ");
        boolean voice = says(line, name.end())
                || (name.first() > 0 && says(line, name.first() - 1) && Line.isSpace(line.gap(name.first())));
        return age || aged || voice;
    }

    private boolean says(Line line, int at) {
        return at < line.size() && lexicon.is("speech", line.lower(at));
    }

    private boolean isOther(Line line, Run run) {
        for (int i = run.first(); i < run.end(); i++) {
            String word = line.lower(i);
            if (lexicon.is("org", word)
                    || lexicon.is("month", word)
                    || lexicon.is("day", word)
                    || lexicon.is("public", word)) {
                return true;
            }
        }
        return false;
    }

    private void readOther(Line line, Run run) {
        Mention mention = Mention.of(line.text(), line.passage(run.first(), run.end() - 1), points);
        Named named = new Named(mention, 1);
        String surname = new Person(mention, "", false, 1).surname();
        Person known = people.get(surname);
        if (known != null) {
            boolean again = run.length() == 1 && mention.start() != known.name().start();
            people.put(
                    surname,
                    again ? new Person(known.name(), known.role(), known.isPublic(), known.mentions() + 1) : known);
        } else if (places.containsKey(mention.text()) || isPlace(line, run)) {
            places.merge(mention.text(), named, (one, other) -> new Named(one.name(), one.mentions() + 1));
        }
    }

    private boolean isPlace(Line line, Run run) {
        boolean near = lexicon.is("near", line.lower(run.first() - 1)) && Line.isSpace(line.gap(run.first()));
        boolean plain = run.length() <= LONGEST_PLACE && !isOther(line, run) && !isPossessive(line, run);
        return near && plain && !lexicon.is("title", line.lower(run.first()));
    }

    /** {@code at Harrow's}, {@code in Keld-based}. */
    private static boolean isPossessive(Line line, Run run) {
        return line.gap(run.end()).startsWith("'")
                || line.gap(run.end()).startsWith("’")
                || line.gap(run.end()).startsWith("-");
    }
}
