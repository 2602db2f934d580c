package daybrief.chat.command;

import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.chat.errand.Errands;
import daybrief.feed.markup.Slashes;
import daybrief.fetch.Host;
import daybrief.message.Block;
import daybrief.page.Page;
import daybrief.source.Reasons;
import daybrief.source.fulltext.Pages;
import daybrief.source.fulltext.Visit;
import daybrief.text.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page behind a link that a reader sent, as something to summarise; and what stands before it, said. */
public record LinkSummary(Errands errands, Pages pages) {
    private static final int LONGEST_QUESTION = 60;

    /**
     * What was read.
     *
     * @param notice what the reader should know: why there is nothing, or that it is not all; else empty
     */
    record Read(Optional<Inquiry> inquiry, List<Block> notice) {}

    Reply send(Request request, String command, String link) {
        return errands.send(request, command, link, request.message("link.reading", shown(link)));
    }

    private static String shown(String address) {
        return Request.shortened(address.replaceFirst("(?i)^https?://", ""));
    }

    Read read(Request request) {
        Visit visit = pages.visit(request.argument());
        return visit.page().map(page -> read(request, visit.address(), page)).orElseGet(() -> unread(request, visit));
    }

    private static Read read(Request request, String address, Page page) {
        if (page.wall().isPresent()) {
            return nothing(
                    request,
                    "link.wall." + page.wall().get().name().toLowerCase(Locale.ROOT),
                    shown(request.argument()),
                    LONGEST_QUESTION);
        }
        if (page.text().isBlank()) {
            return nothing(request, "link.empty", shown(request.argument()), LONGEST_QUESTION);
        }
        String title = Slashes.harmless(page.title().orElse(shown(request.argument())));
        Inquiry.Origin origin = new Inquiry.Origin(
                Slashes.harmless(page.site().orElse(Host.of(address))),
                address,
                title,
                page.published().map(Instant::getEpochSecond).orElse(null),
                request.now().getEpochSecond());
        Inquiry.Source source = new Inquiry.Source(0, 0, Slashes.harmless(page.text()), origin);
        Inquiry inquiry = new Inquiry("", List.of(new Inquiry.Part(title, List.of(source))));
        return new Read(Optional.of(inquiry), notice(request, page));
    }

    private static Read unread(Request request, Visit visit) {
        String why = visit.problem()
                .map(reason -> Reasons.said(request.wording(), reason))
                .orElse("");
        return nothing(request, "link.problem", shown(visit.address()), why);
    }

    static Read nothing(Request request, String key, Object... args) {
        return new Read(Optional.empty(), request.message(key, args).blocks());
    }

    private static List<Block> notice(Request request, Page page) {
        List<Block> notice = new ArrayList<>();
        int words = Words.count(page.text());
        if (page.paywalled()) {
            notice.addAll(request.message("link.paywalled", words).blocks());
        } else if (page.teaser()) {
            notice.addAll(request.message("link.teaser", words).blocks());
        }
        return notice;
    }
}
