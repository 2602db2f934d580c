package daybrief.digest.print;

import daybrief.summary.Run;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind an entry, for those who want more of it.
 *
 * @param moved figures that are not what the reader was told
 * @param disputes on what its sources disagree
 * @param facts the most shared first
 * @param timeline the earliest first
 * @param amendments what its outlets have corrected; nothing of it is printed as it was
 */
public record Details(
        List<Moved> moved,
        List<Dispute> disputes,
        List<Fact> facts,
        List<Development> timeline,
        List<Amendment> amendments) {
    public static final Details NONE = new Details(List.of(), List.of(), List.of(), List.of());

    public Details(List<Moved> moved, List<Dispute> disputes, List<Fact> facts, List<Development> timeline) {
        this(moved, disputes, facts, timeline, List.of());
    }

    public Details {
        amendments = List.copyOf(amendments);
        moved = List.copyOf(moved);
        disputes = List.copyOf(disputes);
        facts = List.copyOf(facts);
        timeline = List.copyOf(timeline);
    }

    /** {@code evacuated 6,500 → 9,000, as of 05:50}; all words are the sources'. */
    public record Moved(String what, String before, String now, Optional<Instant> asOf) {}

    /** The same thing counted differently at about the same time. */
    public record Dispute(String what, List<Claim> claims) {
        public Dispute {
            claims = List.copyOf(claims);
        }
    }

    /** @param source the index of its article in the entry's sources */
    public record Claim(String figure, int source) {}

    /**
     * Something that can be looked up in the text.
     *
     * @param text the words of the source: a name, a place, a number with what it counts, a quotation
     * @param about a person's role, a number's time, a quotation's speaker; may be empty
     * @param source the index of its article in the entry's sources
     * @param runs its place, in code points into that version of the article
     */
    public record Fact(FactKind kind, String text, String about, int source, List<Run> runs) {
        public Fact {
            runs = List.copyOf(runs);
        }

        public Fact(FactKind kind, String text, String about, int source) {
            this(kind, text, about, source, List.of());
        }
    }

    /** What sort of thing a fact is. */
    public enum FactKind {
        NAME,
        PLACE,
        NUMBER,
        QUOTATION
    }

    /**
     * A step of the story with the report that told it first.
     *
     * @param source the index of its article in the entry's sources
     */
    public record Development(Instant at, String text, int source) {}

    /**
     * {@code Corrected by OUTLET: two people died, not three}.
     *
     * @param source the index of the correction in the entry's sources
     */
    public record Amendment(String text, int source) {}

    public boolean isEmpty() {
        return moved.isEmpty() && disputes.isEmpty() && facts.isEmpty() && timeline.isEmpty() && amendments.isEmpty();
    }
}
