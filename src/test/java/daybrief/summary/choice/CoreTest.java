package daybrief.summary.choice;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.summary.Budget;
import daybrief.summary.Document;
import daybrief.summary.Guard;
import daybrief.summary.reading.Reading;
import daybrief.summary.reading.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoreTest {
    private static final List<String> THINGS = List.of(
            "harbour", "ferry", "quay", "council", "storm", "bridge", "mine", "union", "fire", "pilot", "crane", "tax");
    private static final List<String> DEEDS =
            List.of("closed", "opened", "repaired", "sold", "inspected", "rebuilt", "flooded", "praised", "guarded");

    @Test
    void whatIsChosenTogetherCoversMoreThanWhatIsTakenOneAfterTheOther() {
        int better = 0;
        for (int seed = 1; seed <= 20; seed++) {
            List<Reading> readings = readings(new Random(seed));
            Material material = Material.of(readings);
            Worth worth = new Worth(material, Weights.named("any-several"), true);
            Guard guard = new Guard(readings);
            BitSet core = new Core(material, worth, guard).best();
            Selection plain = new Selection(worth.copy(), material, Budget.words(Core.LENGTH), guard);
            plain.taken();

            assertThat(words(material, core)).isLessThanOrEqualTo(Core.LENGTH);
            assertThat(core.isEmpty() || worth(material, worth, core) > worth(material, worth, plain.chosen()))
                    .as("seed %d", seed)
                    .isTrue();
            better += core.isEmpty() ? 0 : 1;
        }

        assertThat(better).isGreaterThan(10);
    }

    @Test
    void everyBeginningOfTheOrderStandsByItselfAndTheShortestLengthKeepsItsSentence() {
        for (int seed = 1; seed <= 20; seed++) {
            List<Reading> readings = readings(new Random(seed));
            Guard guard = new Guard(readings);
            List<Sentence> hundred = Choice.of(readings, Budget.words(100), guard);
            for (int words = 30; words < 100; words += 7) {
                List<Sentence> fewer = Choice.of(readings, Budget.words(words), guard);

                assertThat(fewer).as("seed %d, %d words", seed, words).isNotEmpty();
                assertThat(hundred).containsAll(fewer);
                assertThat(guard.unframed().test(fewer)).isTrue();
            }
        }
    }

    @Test
    void aSetIsWorthTheSameHoweverItCameAbout() {
        List<Reading> readings = readings(new Random(3));
        Material material = Material.of(readings);
        Worth worth = new Worth(material, Weights.named("any-several"), true);
        Cover cover = new Cover(material, worth);
        cover.hold(set(0, 4, 9, 12));
        cover.hold(set(2, 4, 7));

        assertThat(cover.sum()).isCloseTo(worth(material, worth, set(2, 4, 7)), within());
        cover.hold(new BitSet());
        assertThat(cover.sum()).isCloseTo(0, within());
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }

    private static BitSet set(int... members) {
        BitSet set = new BitSet();
        for (int member : members) {
            set.set(member);
        }
        return set;
    }

    private static double worth(Material material, Worth worth, BitSet set) {
        Cover cover = new Cover(material, worth);
        cover.hold(set);
        return cover.sum();
    }

    private static int words(Material material, BitSet set) {
        return set.stream()
                .map(i -> material.candidates().get(i).sentence().words())
                .sum();
    }

    /** Four reports of ten sentences of 8 to 30 words each. */
    private static List<Reading> readings(RandomGenerator random) {
        List<Reading> readings = new ArrayList<>();
        for (int document = 0; document < 4; document++) {
            StringBuilder text = new StringBuilder();
            for (int sentence = 0; sentence < 10; sentence++) {
                text.append("In Orra a ").append(one(THINGS, random));
                for (int clause = 1 + random.nextInt(5); clause > 0; clause--) {
                    text.append(" and a ").append(one(THINGS, random)).append(" of Tamm were ");
                    text.append(one(DEEDS, random));
                }
                text.append(" on Monday. ");
            }
            readings.add(new Reading(
                    document, new Document("d" + document, "", text.toString(), Optional.empty(), "", "en")));
        }
        return readings;
    }

    private static String one(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }
}
