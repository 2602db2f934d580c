package daybrief.digest.print;

import daybrief.article.ArticleId;
import daybrief.message.Block;
import daybrief.message.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The articles that an edition quotes, numbered in the order in which they are first named. For one rendering. */
final class Footnotes {
    private final Voice voice;
    private final Map<ArticleId, Attribution> named = new LinkedHashMap<>();

    Footnotes(Voice voice) {
        this.voice = voice;
    }

    /** The mark of an article; where it stands first, the note leads back to it. */
    List<Span> mark(Attribution source) {
        boolean first = named.putIfAbsent(source.article(), source) == null;
        int number = List.copyOf(named.keySet()).indexOf(source.article()) + 1;
        Span mark = new Span.Jump(String.valueOf(number), "n" + number);
        return first ? List.of(new Span.Anchor("s" + number), mark) : List.of(mark);
    }

    Block notes() {
        List<List<Span>> items = new ArrayList<>();
        for (Attribution source : named.values()) {
            int number = items.size() + 1;
            List<Span> item = new ArrayList<>();
            item.add(new Span.Anchor("n" + number));
            item.add(Span.text(number + ". "));
            item.addAll(voice.origin(source));
            item.add(Span.text(" "));
            item.add(new Span.Jump("↑", "s" + number));
            items.add(item);
        }
        return new Block.Notes(items);
    }
}
