package daybrief.summary;

import daybrief.summary.reading.Sentence;
import java.util.Arrays;
import java.util.Set;

/**
 * How much a sentence tells for each of its words: {@code .16 + lead/(1+pos) - fall ln(1+pos) + .03 min(5, lexrank) + .25 support +
 * .02 (50 x mean word probability) - .03 question - .02 first person}. Support: the mean over the sentence's pairs of the share of
 * other documents that hold it; within one document, of its repeats (three count fully). A single text leads more strongly (.25, .04)
 * than one of several (.10, .03).
 */
final class Density {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "me", "us");

    private final Counts words;
    private final Counts pairs;
    private final int documents;
    private final double lead;
    private final double fall;

    Density(Counts words, Counts pairs, int documents) {
        this.words = words;
        this.pairs = pairs;
        this.documents = documents;
        this.lead = documents > 1 ? .10 : .25;
        this.fall = documents > 1 ? .03 : .04;
    }

    double of(Candidate candidate, double lexRank) {
        double position = candidate.newsPosition();
        return .16
                + lead / (1 + position)
                - fall * Math.log(1 + position)
                + .03 * Math.min(5, lexRank)
                + .25 * support(candidate)
                + .02 * 50 * probability(candidate)
                - (candidate.sentence().isQuestion() ? .03 : 0)
                - (isFirstPerson(candidate.sentence()) ? .02 : 0);
    }

    private double support(Candidate candidate) {
        return Arrays.stream(candidate.pairs())
                .mapToDouble(pair -> documents > 1
                        ? (pairs.documents(pair) - 1.0) / (documents - 1)
                        : Math.min(1, (pairs.times(pair) - 1) / 3.0))
                .average()
                .orElse(0);
    }

    private double probability(Candidate candidate) {
        return Arrays.stream(candidate.words())
                .mapToDouble(words::probability)
                .average()
                .orElse(0);
    }

    private static boolean isFirstPerson(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> !token.quoted() && FIRST_PERSON.contains(token.lower()));
    }
}
