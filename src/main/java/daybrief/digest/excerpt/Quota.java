package daybrief.digest.excerpt;

import daybrief.summary.Allowance;
import daybrief.text.Words;
import java.util.List;

/** How much an entry may take from one article. */
public record Quota(Allowance allowance) {
    /** Whether one more sentence is allowed besides those that are taken. */
    public boolean permits(List<Taken> taken, Taken next) {
        List<Taken> same = taken.stream()
                .filter(each -> each.article().equals(next.article()))
                .toList();
        return Taken.words(same) + Words.count(next.text())
                <= allowance.of(next.article().text());
    }
}
