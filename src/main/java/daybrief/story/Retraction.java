package daybrief.story;

import daybrief.article.Article;
import daybrief.fact.Facts;
import daybrief.fact.Quantity;
import daybrief.fact.Standing;
import daybrief.text.Passage;
import daybrief.text.Phrases;
import daybrief.text.Sentences;
import daybrief.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one correction takes back: sentences with a figure or a name that it calls wrong, and those with most words of one of its own
 * sentences, which is about the same matter.
 */
final class Retraction {
    private static final double SAME_MATTER = 0.6;
    private static final int TELLING = 4;
    private static final int READ = 4_000;
    private static final Map<String, Set<String>> PHRASES = Phrases.read(Retraction.class, "retractions.txt");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^" + Phrases.any(PHRASES.getOrDefault("label", Set.of())) + "\\s{0,3}[:|–—-]\\s{0,3}(?=\\S)");

    /** Two people died, <b>not</b> three. */
    private static final Pattern INSTEAD =
            Pattern.compile("[,;(]\\s?(?iu:" + Phrases.any(PHRASES.getOrDefault("instead", Set.of())) + ") ");

    private static final Pattern NAME = Pattern.compile("\\G\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,3}");
    private static final int SHORTEST_NAME = 3;

    private final Article correction;
    private final Set<String> names = new HashSet<>();
    private final List<Set<String>> matters = new ArrayList<>();
    private final List<Quantity> figures = new ArrayList<>();
    private final Set<Double> right = new HashSet<>();

    Retraction(Article correction) {
        this.correction = correction;
        String text =
                correction.text().substring(0, Math.min(READ, correction.text().length()));
        String language = correction.language();
        figures.addAll(Facts.of(correction.title(), language).quantities());
        learn(Facts.of(INSTEAD.split(correction.title(), 2)[0], language));
        for (Passage passage : Sentences.split(text, language)) {
            read(passage.of(text));
        }
        names(correction.title());
        names(text);
    }

    private void names(String text) {
        Matcher instead = INSTEAD.matcher(text);
        Matcher name = NAME.matcher(text);
        while (instead.find()) {
            if (name.find(instead.end()) && isName(name.group())) {
                names.add(name.group());
            }
        }
    }

    /** German writes every noun with a capital letter: there one word alone is none. */
    private boolean isName(String words) {
        boolean oneWord = words.indexOf(' ') < 0;
        return words.codePoints().filter(Character::isLetter).count() >= SHORTEST_NAME
                && !(oneWord && correction.language().equals("de"));
    }

    private void learn(Facts facts) {
        facts.quantities().stream()
                .filter(quantity -> quantity.standing() != Standing.TENTATIVE)
                .forEach(quantity -> right.add(quantity.amount().value()));
    }

    /** Where the title has no figure, what is right stands in a sentence that does not speak of the earlier report. */
    private void read(String sentence) {
        String language = correction.language();
        Facts facts = Facts.of(sentence, language);
        figures.addAll(facts.quantities());
        if (right.isEmpty() && !facts.corrects()) {
            learn(facts);
        }
        Set<String> words = Words.contentSet(sentence, language);
        if (words.size() >= TELLING) {
            matters.add(words);
        }
    }

    Article correction() {
        return correction;
    }

    /** What the correction says in its title, without the word that calls it one. */
    String says() {
        return LABEL.matcher(correction.title().strip()).replaceFirst("");
    }

    boolean concerns(Article article) {
        return article.outlet().equals(correction.outlet())
                && !article.id().equals(correction.id())
                && !article.when().isAfter(correction.when());
    }

    boolean takesBack(String sentence, String language) {
        Set<String> words = Words.contentSet(sentence, language);
        return names.stream().anyMatch(name -> hasWords(sentence, name))
                || matters.stream().anyMatch(matter -> share(matter, words) >= SAME_MATTER)
                || Facts.of(sentence, language).quantities().stream().anyMatch(this::isWrong);
    }

    private static boolean hasWords(String sentence, String words) {
        for (int at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(sentence.codePointBefore(at));
            if (begins && (end == sentence.length() || !Character.isLetterOrDigit(sentence.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static double share(Set<String> matter, Set<String> words) {
        return (double) matter.stream().filter(words::contains).count() / matter.size();
    }

    /** The correction names the figure beside another one for the same, and that is not the one that is right. */
    private boolean isWrong(Quantity quantity) {
        double value = quantity.amount().value();
        return quantity.isTelling()
                && !right.contains(value)
                && figures.stream().anyMatch(figure -> figure.amount().value() == value)
                && figures.stream().anyMatch(figure -> figure.amount().value() != value && isAlike(figure, quantity));
    }

    private static boolean isAlike(Quantity one, Quantity other) {
        boolean kind = !one.counted().kind().isEmpty()
                && one.counted().kind().equals(other.counted().kind());
        boolean unit = !one.counted().unit().isEmpty()
                && one.counted().unit().equals(other.counted().unit());
        boolean counts =
                one.counted().unit().isEmpty() && other.counted().unit().isEmpty();
        return kind || unit || counts;
    }
}
