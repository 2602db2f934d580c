package daybrief.fact;

import java.util.Set;

/**
 * What a figure counts.
 *
 * @param kind killed, injured, evacuated …, or empty
 * @param group stems of the nouns that say who or what; empty where they only say "people"
 * @param unit percent, eur, metre …, or empty
 * @param scope where: names and nouns such as "province", lower case
 * @param context stems of the other words of the sentence
 */
public record Counted(String kind, Set<String> group, String unit, Set<String> scope, Set<String> context) {
    private static final double ALIKE = 0.55;
    private static final int SHARED = 2;
    private static final int MUCH = 4;

    public Counted {
        group = Set.copyOf(group);
        scope = Set.copyOf(scope);
        context = Set.copyOf(context);
    }

    /** Whether two figures count the same, as far as their sentences show; in doubt they do not. */
    public boolean isSame(Counted other) {
        return kind.equals(other.kind)
                && unit.equals(other.unit)
                && sameGroup(other)
                && sameScope(other)
                && ((!kind.isEmpty() && unit.isEmpty()) || sameContext(other));
    }

    private boolean sameGroup(Counted other) {
        boolean none = group.isEmpty() && other.group.isEmpty();
        return none ? !kind.isEmpty() || !unit.isEmpty() : meet(group, other.group);
    }

    private boolean sameScope(Counted other) {
        return scope.isEmpty() || other.scope.isEmpty() || meet(scope, other.scope);
    }

    /** Words beside the figure that say what it measures need fewer others; of an earthquake the place is enough. */
    private boolean sameContext(Counted other) {
        long shared = context.stream().filter(other.context::contains).count();
        int smaller = Math.min(context.size(), other.context.size());
        if (!kind.isEmpty()) {
            return shared >= (kind.equals(unit) ? 1 : SHARED);
        }
        return shared >= SHARED && (shared >= ALIKE * smaller || shared >= MUCH);
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
