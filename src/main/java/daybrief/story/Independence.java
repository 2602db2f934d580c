package daybrief.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts reports that do not rest on one another: those that credit nobody, as many as there are outlets that print them, and each
 * agency or outlet that is credited and has no such report in the story itself. A chain of credits counts as its last link.
 */
final class Independence {

    private final List<Report> own = new ArrayList<>();
    private final Set<String> roots = new HashSet<>();
    private final Map<String, String> credits = new HashMap<>();

    private Independence(List<Report> reports) {
        reports.forEach(report -> report.credit()
                .ifPresentOrElse(
                        credit -> report.outlets().forEach(outlet -> credits.putIfAbsent(outlet, credit)),
                        () -> own.add(report)));
        own.forEach(report -> report.outlets().forEach(credits::remove));
        reports.forEach(report -> report.credit().ifPresent(credit -> roots.add(root(credit))));
    }

    static int of(List<Report> reports) {
        Independence independence = new Independence(reports);
        Set<String> outlets = new HashSet<>();
        independence.own.forEach(report -> outlets.addAll(report.outlets()));
        independence.roots.removeAll(Set.copyOf(outlets));
        int own = Math.min(outlets.size(), independence.own.size());
        long printed = reports.stream()
                .flatMap(report -> report.outlets().stream())
                .distinct()
                .count();
        return (int) Math.min(own + independence.roots.size(), printed);
    }

    /** Where credits run in a circle, one of those in it stands for all. */
    private String root(String credit) {
        List<String> path = new ArrayList<>(List.of(credit));
        for (String next = credits.get(credit); next != null; next = credits.get(next)) {
            if (path.contains(next)) {
                return Collections.min(path.subList(path.indexOf(next), path.size()));
            }
            path.add(next);
        }
        return path.get(path.size() - 1);
    }
}
