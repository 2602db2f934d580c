package daybrief.fact;

import daybrief.fact.name.Named;
import daybrief.fact.name.People;
import daybrief.fact.name.Person;
import daybrief.fact.name.Utterance;
import daybrief.fact.name.Utterances;
import daybrief.fact.reading.Lexicon;
import daybrief.fact.reading.Line;
import daybrief.fact.reading.Terms;
import daybrief.text.CodePoints;
import daybrief.text.Sentences;
import java.util.List;

/**
 * What a text states, each with its place.
 *
 * @param quantities in the order of the text
 * @param places where it happens, as far as a preposition says so
 * @param quotations those whose speaker is named beside them
 * @param explains whether it says itself that figures were wrong before, or differ
 * @param corrects whether it takes back what its outlet said
 */
public record Facts(
        List<Quantity> quantities,
        List<Person> people,
        List<Named> places,
        List<Utterance> quotations,
        boolean explains,
        boolean corrects) {
    /** Nothing is read beyond: what a report has to say stands before. In UTF-16 units. */
    private static final int READ = 30_000;

    public Facts {
        quantities = List.copyOf(quantities);
        people = List.copyOf(people);
        places = List.copyOf(places);
        quotations = List.copyOf(quotations);
    }

    public static Facts of(String text, String language) {
        Lexicon lexicon = Lexicon.of(language);
        String read = head(text);
        CodePoints points = new CodePoints(read);
        List<Line> lines = Sentences.split(read, language).stream()
                .map(sentence -> new Line(read, sentence))
                .toList();
        People people = new People(lines, lexicon, points);
        return new Facts(
                lines.stream()
                        .flatMap(line -> new Quantities(line, lexicon, points).all().stream())
                        .toList(),
                people.people(),
                people.places(),
                new Utterances(read, lexicon, people.people(), points).all(),
                has(lines, lexicon.list("explains")),
                has(lines, lexicon.list("corrects")));
    }

    private static boolean has(List<Line> lines, Terms terms) {
        return lines.stream().anyMatch(line -> terms.anywhere(line, 0, line.size()));
    }

    private static String head(String text) {
        if (text.length() <= READ) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(READ - 1)) ? READ - 1 : READ);
    }
}
