package daybrief.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well a grouping agrees with the true one (Bagga and Baldwin 1998): for each document, how many of its group belong there, and
 * how many of those that belong with it are in its group; averaged over documents.
 */
record BCubed(double precision, double recall) {
    /** Both lists give the group of each document, in one order. */
    static BCubed of(List<String> truth, List<String> found) {
        Map<String, Set<Integer>> truths = groups(truth);
        Map<String, Set<Integer>> founds = groups(found);
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < truth.size(); i++) {
            Set<Integer> right = truths.getOrDefault(truth.get(i), Set.of());
            Set<Integer> given = founds.getOrDefault(found.get(i), Set.of());
            double both = right.stream().filter(given::contains).count();
            precision += both / given.size();
            recall += both / right.size();
        }
        int all = Math.max(1, truth.size());
        return new BCubed(precision / all, recall / all);
    }

    double f() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static Map<String, Set<Integer>> groups(List<String> names) {
        Map<String, Set<Integer>> groups = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            groups.computeIfAbsent(names.get(i), name -> new HashSet<>()).add(i);
        }
        return groups;
    }
}
