package daybrief.chat.command;

import daybrief.article.Articles;
import daybrief.chat.Command;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.subscriber.Choices;
import daybrief.subscriber.Length;
import daybrief.subscriber.Reader;
import daybrief.wording.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything a reader can choose, each by a button that edits the message in place. Its buttons: {@code show:PAGE} and
 * {@code WHAT:VALUE[:on|off]}, which name the wanted state; and those of {@link FormChoice}.
 */
public final class SettingsCommand implements Command {
    private static final Duration LANGUAGES_OF = Duration.ofDays(30);
    private static final int MOST_LANGUAGES = 20;

    private final Choices choices;
    private final Agenda agenda;
    private final Offer offer;
    private final Articles articles;
    private final FormChoice forms;

    public SettingsCommand(Agenda agenda, Offer offer, Articles articles, FormChoice forms) {
        this.choices = forms.choices();
        this.agenda = agenda;
        this.offer = offer;
        this.articles = articles;
        this.forms = forms;
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public boolean inMenu() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        return Reply.send(overview(request));
    }

    private Message overview(Request request) {
        Reader reader = request.reader();
        Preferences now = Preferences.of(reader);
        String topics = String.join(", ", offer.titles(reader.topics(), now.language()));
        return request.message(
                        "settings.now",
                        topics.isEmpty() ? request.say("topics.all") : topics,
                        reader.times().isEmpty() ? request.say("no.times") : Agenda.slots(request, reader.times()),
                        agenda.place(request, agenda.zone(reader)),
                        request.say("length." + Preferences.key(now.length())),
                        languageName(request, now.language()),
                        reads(request, now),
                        request.say(now.emptyDayLine() ? "empty.line" : "empty.silence"),
                        request.say(now.silent() ? "silent.on" : "silent.off"))
                .with(menu(request));
    }

    private static Keyboard menu(Request request) {
        return Keyboard.of(
                List.of(
                        Button.press(request.say("button.topics"), "topics:page:0"),
                        Button.press(request.say("button.time"), "time:ask")),
                List.of(
                        Button.press(request.say("button.clock"), "timezone:ask"),
                        Button.press(request.say("button.length"), "settings:show:length")),
                List.of(
                        Button.press(request.say("button.language"), "settings:show:language"),
                        Button.press(request.say("button.reads"), "settings:show:reads")),
                List.of(
                        Button.press(request.say("button.empty"), "settings:show:empty"),
                        Button.press(request.say("button.silent"), "settings:show:silent")),
                List.of(
                        Button.press(request.say("button.stories"), "why:mine"),
                        Button.press(request.say("button.format"), "settings:show:format")));
    }

    private static String languageName(Request request, String code) {
        String key = "language." + code;
        return request.wording().knows(key)
                ? request.say(key)
                : Locale.forLanguageTag(code)
                        .getDisplayLanguage(
                                Locale.forLanguageTag(request.wording().language()));
    }

    private static String reads(Request request, Preferences now) {
        List<String> names = now.reads().stream()
                .sorted()
                .map(code -> languageName(request, code))
                .toList();
        return names.isEmpty() ? request.say("reads.all") : String.join(", ", names);
    }

    @Override
    public Reply pressed(Request request) {
        Data data = Data.of(request.argument());
        Preferences now = Preferences.of(request.reader());
        if (data.is("show")) {
            return request.show(page(request, data.at(1), now));
        }
        Optional<Reply> form = forms.pressed(request, data);
        if (form.isPresent()) {
            return form.get();
        }
        Optional<Preferences> then = now.with(data.at(0), data.at(1), data.on(2));
        return then.map(wanted -> request.show(page(speaking(request, wanted), data.at(0), wanted))
                        .with(now.to(wanted, choices, request.reader().id())))
                .orElseGet(() -> request.show(overview(request)));
    }

    private static Request speaking(Request request, Preferences wanted) {
        return new Request(request.reader(), Wording.of(wanted.language()), request.now(), request.asked());
    }

    private Message page(Request request, String what, Preferences shown) {
        return switch (what) {
            case "length" -> choosing(request, what, lengths(request, shown));
            case "language" -> choosing(request, what, languages(shown));
            case "reads" -> choosing(request, what, readable(request, shown));
            case "empty" ->
                choosing(request, what, pair(request, what, shown.emptyDayLine(), List.of("line", "silence")));
            case "format" -> forms.page(request, request.reader().format());
            case "silent" -> choosing(request, what, pair(request, what, shown.silent(), List.of("on", "off")));
            default -> overview(request);
        };
    }

    private static Message choosing(Request request, String what, List<Button> buttons) {
        Keyboard back = Keyboard.of(List.of(Button.press(request.say("button.back"), "settings:show:all")));
        return request.message("settings." + what)
                .with(Keyboard.grid(buttons, what.equals("reads") ? 2 : 1).and(back));
    }

    static Button mark(boolean chosen, String label, String data) {
        return Button.press((chosen ? "✅ " : "") + label, "settings:" + data);
    }

    private static List<Button> lengths(Request request, Preferences shown) {
        return Arrays.stream(Length.values())
                .map(length -> mark(
                        length == shown.length(),
                        request.say("length.long." + Preferences.key(length), length.stories(), length.words()),
                        "length:" + Preferences.key(length)))
                .toList();
    }

    private static List<Button> languages(Preferences shown) {
        return Wording.LANGUAGES.stream()
                .map(code ->
                        mark(code.equals(shown.language()), Wording.of(code).say("language.self"), "language:" + code))
                .toList();
    }

    private static List<Button> pair(Request request, String what, boolean first, List<String> values) {
        return List.of(
                mark(first, request.say(what + "." + values.get(0)), what + ":" + values.get(0)),
                mark(!first, request.say(what + "." + values.get(1)), what + ":" + values.get(1)));
    }

    /** The languages of recent articles, and those chosen already. */
    private List<Button> readable(Request request, Preferences shown) {
        Set<String> codes = new TreeSet<>(
                articles.languagesSince(request.now().minus(LANGUAGES_OF)).keySet());
        codes.remove("und");
        codes.addAll(shown.reads());
        List<Button> buttons = new ArrayList<>();
        buttons.add(mark(shown.reads().isEmpty(), request.say("reads.all"), "reads:" + Preferences.ALL));
        codes.stream()
                .limit(MOST_LANGUAGES)
                .map(code -> mark(
                        shown.reads().contains(code),
                        languageName(request, code),
                        "reads:" + code + ":" + (shown.reads().contains(code) ? "off" : "on")))
                .forEach(buttons::add);
        return buttons;
    }
}
