package daybrief.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which figures moved between what was told and what is reported now. */
public final class Moves {
    /** What has happened to so many cannot have happened to fewer, unless the text says that the figure is a new one. */
    private static final Set<String> NEVER_FALLS = Set.of("killed", "infected");

    private Moves() {}

    /**
     * @param told what was told, the latest first
     * @param now what is reported, the newest and most important first
     * @return one for each thing that is counted
     */
    public static List<Move> between(List<Quantity> told, List<Quantity> now) {
        List<Move> moves = new ArrayList<>();
        List<Quantity> seen = new ArrayList<>();
        for (Quantity newer : now) {
            boolean first = newer.isCurrent()
                    && newer.isTelling()
                    && seen.stream().noneMatch(known -> known.counted().isSame(newer.counted()));
            if (first) {
                seen.add(newer);
                told.stream()
                        .filter(older -> older.isCurrent() && older.counted().isSame(newer.counted()))
                        .findFirst()
                        .filter(older -> older.amount().isOther(newer.amount()) && mayBeNow(older, newer))
                        .filter(older -> told.stream().noneMatch(known -> isKnown(known, newer)))
                        .ifPresent(older -> moves.add(new Move(older, newer)));
            }
        }
        return moves;
    }

    private static boolean mayBeNow(Quantity older, Quantity newer) {
        boolean falls = newer.amount().value() < older.amount().value();
        return !falls || newer.rises() || !NEVER_FALLS.contains(newer.counted().kind());
    }

    private static boolean isKnown(Quantity known, Quantity newer) {
        return known.counted().isSame(newer.counted()) && !known.amount().isOther(newer.amount());
    }
}
