package daybrief.chat.command;

import daybrief.chat.Command;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.chat.feeds.FeedDesk;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.source.SourceId;
import daybrief.source.roster.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Has a feed read no longer; what it gave stays. Readers remove what they added, administrators anything. Its buttons:
 * {@code page:PAGE}, {@code ask:FEED}, {@code yes:FEED}, {@code keep}.
 */
public final class RemoveFeedCommand implements Command {
    private static final int ON_A_PAGE = 8;

    private final FeedDesk desk;

    public RemoveFeedCommand(FeedDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "removefeed";
    }

    @Override
    public boolean forAdmins() {
        return !desk.rules().readers();
    }

    @Override
    public Reply answer(Request request) {
        if (request.argument().isEmpty()) {
            return list(request, 0);
        }
        return named(request)
                .map(feed -> ask(request, feed))
                .orElseGet(() -> Reply.send(request.message("removefeed.unknown", request.echo())));
    }

    private Optional<Listed> named(Request request) {
        String words = request.argument();
        return mine(request).stream()
                .filter(feed -> feed.title().equalsIgnoreCase(words)
                        || desk.roster().find(words).filter(feed::equals).isPresent())
                .findFirst();
    }

    private List<Listed> mine(Request request) {
        return desk.roster().all().stream()
                .filter(feed -> desk.mayRemove(request.reader(), feed))
                .toList();
    }

    private Reply list(Request request, int wanted) {
        List<Listed> feeds = mine(request);
        if (feeds.isEmpty()) {
            return request.show(request.message("removefeed.none"));
        }
        int page = Math.min(wanted, (feeds.size() - 1) / ON_A_PAGE);
        List<Listed> shown = feeds.subList(page * ON_A_PAGE, Math.min(feeds.size(), (page + 1) * ON_A_PAGE));
        List<Button> buttons = shown.stream()
                .map(feed -> Button.press(
                        Request.shortened(feed.title()),
                        "removefeed:ask:" + feed.id().value()))
                .toList();
        List<Button> turns = new ArrayList<>();
        if (page > 0) {
            turns.add(Button.press(request.say("page.back"), "removefeed:page:" + (page - 1)));
        }
        if ((page + 1) * ON_A_PAGE < feeds.size()) {
            turns.add(Button.press(request.say("page.next"), "removefeed:page:" + (page + 1)));
        }
        return request.show(request.message("removefeed.which")
                .with(Keyboard.grid(buttons, 1).and(Keyboard.of(turns))));
    }

    private Reply ask(Request request, Listed feed) {
        return request.show(request.message("removefeed.sure", Request.shortened(feed.title()), feed.address())
                .with(Keyboard.of(List.of(
                        Button.press(
                                request.say("removefeed.yes"),
                                "removefeed:yes:" + feed.id().value()),
                        Button.press(request.say("removefeed.keep"), "removefeed:keep")))));
    }

    @Override
    public Reply pressed(Request request) {
        Data data = Data.of(request.argument());
        return switch (data.at(0)) {
            case "ask" -> feed(request, data).map(feed -> ask(request, feed)).orElseGet(() -> gone(request));
            case "yes" -> feed(request, data).map(feed -> remove(request, feed)).orElseGet(() -> gone(request));
            case "keep" -> request.show(request.message("removefeed.kept"));
            default -> list(request, data.number(1));
        };
    }

    /** A button may be older than the right to press it. */
    private Optional<Listed> feed(Request request, Data data) {
        return desk.roster().find(new SourceId(data.id(1))).filter(feed -> desk.mayRemove(request.reader(), feed));
    }

    private static Reply gone(Request request) {
        return Reply.send(request.message("removefeed.gone"));
    }

    private Reply remove(Request request, Listed feed) {
        String key = feed.keeper().file() ? "removefeed.done.file" : "removefeed.done";
        return request.show(request.message(key, Request.shortened(feed.title()), feed.address()))
                .with(tx -> desk.roster().remove(tx, feed.id()));
    }
}
