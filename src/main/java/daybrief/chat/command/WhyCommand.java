package daybrief.chat.command;

import daybrief.chat.Command;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.digest.Editions;
import daybrief.digest.print.Entry;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.story.StoryId;
import daybrief.subscriber.Choices;
import daybrief.subscriber.Pursuits;
import daybrief.subscriber.Pursuits.Pursuit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a story stands in an edition, and what the reader wants of it. Its buttons: {@code list:EDITION}, {@code card:EDITION:N},
 * {@code set:EDITION:N:follow|enough|none} and {@code hide:EDITION:N:OUTLET:on|off} for a story of an edition, {@code mine},
 * {@code drop:STORY} and {@code outlet:KEY} for what was chosen; and those of {@link Parting}.
 */
public final class WhyCommand implements Command {
    private static final int LABEL = 45;

    private final Editions editions;
    private final Choices choices;
    private final StoryCard card;
    private final Parting parting;

    public WhyCommand(Editions editions, Choices choices, StoryCard card, Parting parting) {
        this.editions = editions;
        this.choices = choices;
        this.card = card;
        this.parting = parting;
    }

    @Override
    public String name() {
        return "why";
    }

    @Override
    public Reply answer(Request request) {
        Optional<Editions.Kept> latest = editions.latest(request.reader().id());
        int number = Data.of(request.argument()).number(0);
        return latest.map(edition -> number > 0 ? card(request, edition, number) : list(request, edition))
                .map(Reply::send)
                .orElseGet(() -> Reply.send(request.message("why.none")));
    }

    @Override
    public Reply pressed(Request request) {
        Data data = Data.of(request.argument());
        if (data.is("mine") || data.is("drop")) {
            return mine(request, data);
        }
        if (data.is("outlet")) {
            return shownAgain(request, data.at(1));
        }
        Optional<Editions.Kept> kept = editions.find(request.reader().id(), data.at(1));
        if (kept.isEmpty()) {
            return Reply.send(request.message("why.old"));
        }
        if (data.is("list")) {
            return Reply.send(list(request, kept.get()));
        }
        if (data.is("hide")) {
            return hide(request, data, kept.get());
        }
        if (data.is("apart") || data.is("join")) {
            return parting(request, data, kept.get());
        }
        return data.is("set")
                ? set(request, data, kept.get())
                : request.show(card(request, kept.get(), data.number(2)));
    }

    private Reply parting(Request request, Data data, Editions.Kept edition) {
        List<Entry> entries = edition.content().entries();
        int number = data.number(2);
        Optional<Entry> entry =
                number < 1 || number > entries.size() ? Optional.empty() : Optional.of(entries.get(number - 1));
        return entry.flatMap(story -> parting.pressed(request, data, story))
                .orElseGet(() -> request.show(card(request, edition, number)));
    }

    private static Message list(Request request, Editions.Kept edition) {
        List<Button> buttons = new ArrayList<>();
        for (Entry entry : edition.content().entries()) {
            int number = buttons.size() + 1;
            buttons.add(Button.press(
                    number + ". " + shortened(entry.headline()), "why:card:" + edition.key() + ":" + number));
        }
        return request.message(buttons.isEmpty() ? "why.none" : "why.which").with(Keyboard.grid(buttons, 1));
    }

    static String shortened(String headline) {
        return headline.codePointCount(0, headline.length()) > LABEL
                ? headline.substring(0, headline.offsetByCodePoints(0, LABEL)).strip() + "…"
                : headline;
    }

    private Message card(Request request, Editions.Kept edition, int number) {
        List<Entry> entries = edition.content().entries();
        if (number < 1 || number > entries.size()) {
            return list(request, edition);
        }
        Entry entry = entries.get(number - 1);
        return card.message(request, edition, entry)
                .with(keyboard(request, "why:set:" + edition.key() + ":" + number + ":", entry.story())
                        .and(Keyboard.grid(
                                OutletButtons.of(request, entry, "why:hide:" + edition.key() + ":" + number + ":"), 1))
                        .and(Keyboard.grid(parting.buttons(request, entry, edition.key() + ":" + number), 1)));
    }

    private static Keyboard keyboard(Request request, String data, StoryId story) {
        Pursuits now = request.reader().pursuits();
        boolean followed = now.followed().containsKey(story.value());
        boolean ended = now.ended().containsKey(story.value());
        return Keyboard.of(List.of(
                Button.press((followed ? "✅ " : "") + request.say("why.follow"), data + (followed ? "none" : "follow")),
                Button.press((ended ? "✅ " : "") + request.say("why.enough"), data + (ended ? "none" : "enough"))));
    }

    /** Names the wanted state, so that a repeated press changes nothing more. */
    private Reply set(Request request, Data data, Editions.Kept edition) {
        List<Entry> entries = edition.content().entries();
        int number = data.number(2);
        Optional<Pursuit> wish = wish(data.at(3));
        if (number < 1
                || number > entries.size()
                || (wish.isEmpty() && !data.at(3).equals("none"))) {
            return request.show(card(request, edition, number));
        }
        Entry entry = entries.get(number - 1);
        long story = entry.story().value();
        Request then = request.wishing(request.reader().pursuits().with(story, entry.headline(), wish));
        return request.show(card(then, edition, number))
                .with(tx -> wish.ifPresentOrElse(
                        wanted -> choices.pursue(tx, request.reader().id(), wanted, Map.entry(story, entry.headline())),
                        () -> choices.leave(tx, request.reader().id(), story)));
    }

    /** An outlet of the story is hidden from the next edition on, or comes again. */
    private Reply hide(Request request, Data data, Editions.Kept edition) {
        List<Entry> entries = edition.content().entries();
        int number = data.number(2);
        Optional<String> outlet = number < 1 || number > entries.size()
                ? Optional.empty()
                : OutletButtons.outlet(entries.get(number - 1), data.number(3));
        if (outlet.isEmpty()) {
            return request.show(card(request, edition, number));
        }
        boolean hidden = data.on(4);
        Request then = request.wishing(request.reader().pursuits().hiding(outlet.get(), hidden));
        return request.show(card(then, edition, number))
                .with(tx -> choices.hide(tx, request.reader().id(), outlet.get(), hidden));
    }

    private Reply shownAgain(Request request, String key) {
        Optional<String> outlet = OutletButtons.hiddenUnder(request, key);
        if (outlet.isEmpty()) {
            return request.show(mine(request));
        }
        Request then = request.wishing(request.reader().pursuits().hiding(outlet.get(), false));
        return request.show(mine(then))
                .with(tx -> choices.hide(tx, request.reader().id(), outlet.get(), false));
    }

    private static Optional<Pursuit> wish(String text) {
        return switch (text) {
            case "follow" -> Optional.of(Pursuit.FOLLOW);
            case "enough" -> Optional.of(Pursuit.ENOUGH);
            default -> Optional.empty();
        };
    }

    /** What was chosen of single stories; a tap undoes it. */
    private Reply mine(Request request, Data data) {
        if (!data.is("drop")) {
            return request.show(mine(request));
        }
        long story = data.id(1);
        Request then = request.wishing(request.reader().pursuits().with(story, "", Optional.empty()));
        return request.show(mine(then))
                .with(tx -> choices.leave(tx, request.reader().id(), story));
    }

    private static Message mine(Request request) {
        Pursuits now = request.reader().pursuits();
        List<Button> buttons = new ArrayList<>();
        newest(now.followed()).forEach((headline, story) -> buttons.add(button("⭐ ", story, headline)));
        newest(now.ended()).forEach((headline, story) -> buttons.add(button("🔕 ", story, headline)));
        buttons.addAll(OutletButtons.hidden(request, "why:outlet:"));
        Keyboard back = Keyboard.of(List.of(Button.press(request.say("button.back"), "settings:show:all")));
        return request.message(buttons.isEmpty() ? "why.mine.none" : "why.mine")
                .with(Keyboard.grid(buttons, 1).and(back));
    }

    /** A story that became another stands there once: as what it became, with which its own wish goes. */
    private static Map<String, Long> newest(Map<Long, String> stories) {
        Map<String, Long> byHeadline = new LinkedHashMap<>();
        stories.forEach((story, headline) -> byHeadline.merge(headline, story, Math::max));
        return byHeadline;
    }

    private static Button button(String mark, long story, String headline) {
        return Button.press(mark + shortened(headline), "why:drop:" + story);
    }
}
