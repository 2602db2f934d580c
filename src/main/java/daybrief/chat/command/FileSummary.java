package daybrief.chat.command;

import daybrief.chat.Incoming;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.chat.document.SentFiles;
import daybrief.chat.document.Slip;
import daybrief.chat.errand.Errands;
import daybrief.fetch.Host;
import daybrief.message.Block;
import daybrief.source.found.Found;
import daybrief.text.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text, a page or a PDF that a reader sent, as something to summarise for that reader alone. */
public record FileSummary(Errands errands, SentFiles files) {
    /** The work that reads it. */
    public static final String ERRAND = "file";

    private static final Set<String> ENDINGS = Set.of(".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf");
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S{3,2000}");
    private static final int MEGABYTES = 5;
    private static final int MOST = MEGABYTES << 20;
    /** Of a book its beginning is summarised. */
    private static final int LONGEST = 300_000;

    /** @return empty for what is no text */
    Optional<Reply> given(Request request, Incoming.File file) {
        Slip slip = Slip.of(file);
        if (!slip.isOf(ENDINGS)) {
            return Optional.empty();
        }
        return Optional.of(
                file.size() > MOST
                        ? Reply.send(request.message("file.large", shown(slip), MEGABYTES))
                        : errands.send(request, ERRAND, slip.words(), request.message("link.reading", shown(slip))));
    }

    private static String shown(Slip slip) {
        return Request.shortened(slip.name());
    }

    LinkSummary.Read read(Request request) {
        Slip slip = Slip.parse(request.argument());
        return files.get(slip, MOST)
                .fold(
                        whole -> read(request, slip, files.read(slip, whole.bytes())),
                        () -> LinkSummary.nothing(request, "file.large", shown(slip), MEGABYTES),
                        failed -> LinkSummary.nothing(request, "file.unfetched", shown(slip)));
    }

    private static LinkSummary.Read read(Request request, Slip slip, SentFiles.Reading reading) {
        if (reading.article().isEmpty()) {
            String why = reading.flaw().name().toLowerCase(Locale.ROOT);
            return LinkSummary.nothing(request, "file.flaw." + why, shown(slip));
        }
        Found article = reading.article().get();
        List<Block> notice = new ArrayList<>();
        String text = beginning(article.text());
        if (reading.partly() || text.length() < article.text().length()) {
            notice.addAll(request.message("file.long", Words.count(text)).blocks());
        }
        Inquiry.Source source = new Inquiry.Source(0, 0, text, origin(request, slip, article));
        Inquiry inquiry = new Inquiry("", List.of(new Inquiry.Part(article.title(), List.of(source))));
        return new LinkSummary.Read(Optional.of(inquiry), notice);
    }

    /** A saved page or a text with front matter may say where it is from; else the file is all that is known. */
    private static Inquiry.@Nullable Origin origin(Request request, Slip slip, Found article) {
        Optional<String> link = article.link().filter(WEB.asMatchPredicate());
        if (link.isEmpty() && article.outlet().isEmpty() && article.published().isEmpty()) {
            return null;
        }
        return new Inquiry.Origin(
                article.outlet().or(() -> link.map(Host::of)).orElse(shown(slip)),
                link.orElse(null),
                article.title(),
                article.published().map(Instant::getEpochSecond).orElse(null),
                request.now().getEpochSecond());
    }

    private static String beginning(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int line = text.lastIndexOf('\n', LONGEST);
        return text.substring(0, line > LONGEST / 2 ? line : text.offsetByCodePoints(0, LONGEST / 2));
    }
}
