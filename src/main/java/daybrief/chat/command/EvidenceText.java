package daybrief.chat.command;

import daybrief.message.Block;
import daybrief.message.Span;
import daybrief.summary.Document;
import daybrief.summary.Evidence;
import daybrief.summary.Quote;
import java.util.ArrayList;
import java.util.List;

/** A printed sentence, each printed part of it marked, among the words around it, under the line that says where it stands. */
final class EvidenceText {
    private static final int WORDS_AROUND = 15;

    private EvidenceText() {}

    static Block under(Block source, Document document, Quote quote) {
        Evidence evidence = Evidence.around(document, quote, WORDS_AROUND);
        List<Span> words = new ArrayList<>();
        words.add(Span.text(evidence.before().isEmpty() ? "" : "… " + evidence.before() + " "));
        boolean printed = true;
        for (String part : evidence.sentence()) {
            words.add(printed ? Span.bold(part) : Span.text(part.isEmpty() ? " " : " " + part + " "));
            printed = !printed;
        }
        words.add(Span.text(evidence.after().isEmpty() ? "" : " " + evidence.after() + " …"));
        return Block.section(source, new Block.Quote(words, false));
    }
}
