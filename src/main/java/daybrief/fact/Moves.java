package daybrief.fact;

import java.util.ArrayList;
import java.util.List;

/** Which figures moved between what was told and what is reported now. */
public final class Moves {
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
                        .filter(older -> older.amount().isOther(newer.amount()))
                        .filter(older -> told.stream().noneMatch(known -> isKnown(known, newer)))
                        .ifPresent(older -> moves.add(new Move(older, newer)));
            }
        }
        return moves;
    }

    private static boolean isKnown(Quantity known, Quantity newer) {
        return known.counted().isSame(newer.counted()) && !known.amount().isOther(newer.amount());
    }
}
