package daybrief.chat.command;

import daybrief.article.Article;
import daybrief.summary.Allowance;
import daybrief.summary.Document;
import daybrief.summary.Places;
import daybrief.summary.Quote;
import daybrief.summary.Summarizer;
import daybrief.summary.Summary;
import daybrief.text.Languages;
import daybrief.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An inquiry with its summaries, part by part; that every sentence stands in its source has been checked. */
record Summarised(Inquiry inquiry, List<Told> parts) {
    /**
     * One part.
     *
     * @param articles of its documents, in the same order; none for a pasted text
     */
    record Told(String headline, List<Document> documents, List<Article> articles, Summary summary) {}

    static Summarised of(Inquiry inquiry, Depth depth, Library library, Summarizer summarizer) {
        List<Told> parts = new ArrayList<>();
        for (Inquiry.Part part : inquiry.parts()
                .subList(0, Math.min(depth.parts(), inquiry.parts().size()))) {
            List<Article> articles = part.sources().stream()
                    .flatMap(source -> library.version(source).stream())
                    .toList();
            List<Document> documents = documents(part, articles);
            if (!documents.isEmpty()) {
                Summary whole = summarizer.summarize(documents, depth.budget(parts.isEmpty()));
                Places.check(whole, documents);
                Summary summary = part.isOwn() ? whole : permitted(whole, documents, library.allowance());
                parts.add(new Told(part.headline(), documents, articles, summary));
            }
        }
        return new Summarised(inquiry, parts);
    }

    /** Of each article its first sentences, as far as it may be quoted: what follows may lean on what stands before. */
    static Summary permitted(Summary whole, List<Document> documents, Allowance allowance) {
        Map<Integer, Integer> quoted = new HashMap<>();
        List<Quote> kept = new ArrayList<>();
        for (Quote quote : whole.sentences()) {
            int words = quoted.merge(quote.document(), Words.count(quote.text()), Integer::sum);
            boolean first = kept.stream().noneMatch(known -> known.document() == quote.document());
            if (first || words <= allowance.of(documents.get(quote.document()).text())) {
                kept.add(quote);
            }
        }
        return new Summary(kept);
    }

    private static List<Document> documents(Inquiry.Part part, List<Article> articles) {
        return articles.isEmpty()
                ? part.sources().stream()
                        .filter(source -> source.article() == 0)
                        .map(Summarised::pasted)
                        .toList()
                : articles.stream().map(Summarised::document).toList();
    }

    private static Document pasted(Inquiry.Source source) {
        String language = Languages.detect(source.text(), Optional.empty()).orElse(Languages.UNKNOWN);
        return new Document("paste", "", source.text(), Optional.empty(), "", language);
    }

    private static Document document(Article article) {
        return new Document(
                String.valueOf(article.id().value()),
                article.title(),
                article.text(),
                article.published(),
                article.outlet(),
                article.language());
    }

    int sentences() {
        return parts.stream()
                .mapToInt(part -> part.summary().sentences().size())
                .sum();
    }
}
