package daybrief.chat.command;

import daybrief.article.Article;
import daybrief.chat.Request;
import daybrief.message.Block;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.message.Span;
import daybrief.summary.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A summary, and the evidence for it, as messages. */
final class SummaryText {
    private static final int OUTLETS_NAMED = 4;

    private final Request request;
    private final Listing listing;

    SummaryText(Request request, Agenda agenda) {
        this.request = request;
        this.listing = new Listing(request, agenda);
    }

    Message summary(Summarised told) {
        List<Block> blocks = new ArrayList<>();
        if (!told.inquiry().asked().isEmpty()) {
            int articles = told.parts().stream()
                    .mapToInt(part -> part.articles().size())
                    .sum();
            blocks.addAll(request.message(
                            "summary.about",
                            articles,
                            Request.shortened(told.inquiry().asked()))
                    .blocks());
        }
        told.parts().forEach(part -> blocks.add(section(part)));
        return new Message(blocks, Keyboard.NONE);
    }

    private Block section(Summarised.Told part) {
        List<Block> lines = new ArrayList<>();
        if (!part.headline().isEmpty()) {
            lines.add(Block.paragraph(Span.bold(part.headline())));
        }
        if (!part.summary().sentences().isEmpty()) {
            lines.add(Block.paragraph(Span.text(part.summary().sentences().stream()
                    .map(quote -> labelled(part, quote))
                    .collect(Collectors.joining(" ")))));
        }
        if (!part.articles().isEmpty()) {
            lines.add(new Block.Paragraph(sources(part)));
        }
        return new Block.Section(lines);
    }

    /** Of a pasted text no day is known. */
    private String labelled(Summarised.Told part, Quote quote) {
        return part.articles().isEmpty()
                ? quote.labelled()
                : listing.labelled(quote, part.articles().get(quote.document()));
    }

    /** "Harbour Gazette · 06:40, Meridian Wire · yesterday 22:10": those from which sentences were taken come first. */
    private List<Span> sources(Summarised.Told part) {
        Set<Integer> quoted = new HashSet<>();
        part.summary().sentences().forEach(quote -> quoted.add(quote.document()));
        List<Article> order = new ArrayList<>();
        for (boolean first : List.of(true, false)) {
            for (int i = 0; i < part.articles().size(); i++) {
                if (quoted.contains(i) == first) {
                    order.add(part.articles().get(i));
                }
            }
        }
        List<Span> spans = new ArrayList<>();
        for (Article article : order.subList(0, Math.min(OUTLETS_NAMED, order.size()))) {
            spans.add(Span.text(spans.isEmpty() ? "" : ", "));
            spans.add(Listing.title(article.outlet(), article.link()));
            spans.add(Span.text(" · " + listing.date(article.published(), article.seen())));
        }
        int more = order.size() - OUTLETS_NAMED;
        if (more > 0) {
            spans.add(Span.text(", " + request.say("summary.more", more)));
        }
        return spans;
    }

    /** Each sentence with where it stands and the words around it. */
    Message evidence(Summarised told) {
        List<Block> blocks = new ArrayList<>(request.message("evidence.title").blocks());
        for (Summarised.Told part : told.parts()) {
            for (Quote quote : part.summary().sentences()) {
                blocks.add(evidence(part, quote));
            }
        }
        return new Message(blocks, Keyboard.NONE);
    }

    private Block evidence(Summarised.Told part, Quote quote) {
        return EvidenceText.under(source(part, quote), part.documents().get(quote.document()), quote);
    }

    private Block source(Summarised.Told part, Quote quote) {
        if (part.articles().isEmpty()) {
            String name = part.headline().isEmpty() ? request.say("evidence.pasted") : part.headline();
            return Block.paragraph(Span.italic(name));
        }
        Article article = part.articles().get(quote.document());
        return Block.paragraph(
                Listing.title(article.outlet(), article.link()),
                Span.text(" · " + listing.date(article.published(), article.seen())));
    }
}
