package daybrief.fact;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * On which figures two accounts disagree: the same quantity and unit, less than two hours apart, neither naming the other nor
 * explaining the difference. Figures that can both be true ("at least 12" and "14") are no dispute; in doubt there is none.
 */
public final class Disputes {
    /** From here on the later figure is an update. */
    public static final Duration APART = Duration.ofHours(2);

    private final Account one;
    private final Account other;

    private Disputes(Account one, Account other) {
        this.one = one;
        this.other = other;
    }

    public static List<Dispute> between(Account one, Account other) {
        return new Disputes(one, other).all();
    }

    private List<Dispute> all() {
        List<Dispute> found = new ArrayList<>();
        if (areIndependent()) {
            for (Quantity said : one.current()) {
                for (Quantity instead : other.current()) {
                    if (differ(said, instead) && found.stream().noneMatch(known -> isSame(known, said, instead))) {
                        found.add(new Dispute(one, said, other, instead));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isSame(Dispute known, Quantity said, Quantity instead) {
        return known.said().counted().isSame(said.counted())
                || known.instead().counted().isSame(instead.counted());
    }

    private boolean areIndependent() {
        return one.since(other).compareTo(APART) < 0
                && !one.outlet().equals(other.outlet())
                && one.language().equals(other.language())
                && !one.names(other)
                && !other.names(one)
                && !one.explains()
                && !other.explains();
    }

    private boolean differ(Quantity said, Quantity instead) {
        return said.counted().isSame(instead.counted())
                && !knows(other, said)
                && !knows(one, instead)
                && !isUpdate(said, instead);
    }

    /** Whether the account has a figure, of whatever standing, that agrees with this one. */
    private static boolean knows(Account account, Quantity quantity) {
        List<Quantity> all = new ArrayList<>(account.facts().quantities());
        all.addAll(account.headed().quantities());
        return all.stream()
                .filter(known ->
                        known.counted().unit().equals(quantity.counted().unit()))
                .anyMatch(known -> known.amount().value() == quantity.amount().value()
                        || (known.counted().isSame(quantity.counted())
                                && known.amount().agrees(quantity.amount())));
    }

    /** The later one says that the figure has grown to this. */
    private boolean isUpdate(Quantity said, Quantity instead) {
        boolean otherLater = other.at().isAfter(one.at());
        Quantity later = otherLater ? instead : said;
        Quantity earlier = otherLater ? said : instead;
        boolean count =
                later.counted().unit().isEmpty() && !later.counted().kind().isEmpty();
        return count
                && later.rises()
                && later.amount().value() > earlier.amount().value();
    }
}
