package daybrief.chat.command;

import daybrief.chat.Answers;
import daybrief.chat.Command;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.subscriber.Choices;
import daybrief.subscriber.Reader;
import daybrief.subscriber.Reader.Status;
import daybrief.subscriber.Timetable;
import daybrief.subscriber.Zones;
import daybrief.topic.Topic;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The first two minutes: topics, then the clock, then the first briefing. Whoever has been here keeps what they have chosen.
 *
 * <p>Its buttons: {@code set:TOPIC:on|off:PAGE}, {@code page:PAGE}, {@code go}, {@code is:ZONE} (that is my clock?),
 * {@code times:ZONE}, {@code clock}, {@code at:HHMM:ZONE}.
 */
public final class StartCommand implements Command {
    private static final String PROPOSED = "07:30";
    private static final List<String> TIMES =
            List.of("06:00", "06:30", "07:00", "08:00", "08:30", "09:00", "12:00", "18:00", "20:00");
    private static final List<String> CLOCKS = List.of(
            "Europe/London",
            "Europe/Berlin",
            "Europe/Kyiv",
            "Europe/Moscow",
            "Asia/Almaty",
            "Asia/Bishkek",
            "Asia/Kolkata",
            "Asia/Shanghai",
            "America/New_York",
            "America/Los_Angeles");

    private final Offer offer;
    private final Enrolment enrolment;
    private final Answers answers;

    public StartCommand(Offer offer, Enrolment enrolment, Answers answers) {
        this.offer = offer;
        this.enrolment = enrolment;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Reply answer(Request request) {
        Optional<Topic> topic = request.argument().startsWith("topic_")
                ? offer.topics().named(request.argument().substring("topic_".length()))
                : Optional.empty();
        return topic.map(linked -> follow(request, linked)).orElseGet(() -> greet(request));
    }

    private Reply follow(Request request, Topic topic) {
        Reader reader = request.reader();
        String label = Offer.label(topic, request.wording().language());
        if (reader.status() == Status.NEW) {
            return enrolment.byDefault(request, Set.of(topic.id()), label);
        }
        return Reply.send(request.message("subscribed", label).with(Enrolment.changes(request)))
                .with(tx -> choices().topic(tx, reader.id(), topic.id(), true))
                .and(status(request));
    }

    private Reply greet(Request request) {
        return request.reader().status() == Status.NEW ? welcome(request) : status(request);
    }

    private Reply welcome(Request request) {
        Set<String> proposed = request.reader().topics().isEmpty()
                ? offer.proposed(request.now())
                : request.reader().topics();
        return Reply.send(choosing(request, proposed, 0))
                .with(tx -> proposed.forEach(
                        topic -> choices().topic(tx, request.reader().id(), topic, true)));
    }

    private Message choosing(Request request, Set<String> followed, int page) {
        Keyboard topics = new TopicButtons(name(), offer.offered(request.now()), followed, page).keyboard(request);
        Keyboard go = Keyboard.of(List.of(Button.press(request.say("start.go"), "start:go")));
        return followed.isEmpty()
                ? request.message("start.none").with(topics)
                : request.message("start.welcome").with(topics.and(go));
    }

    /** For those who have been here: where they stand; the paused and stopped are back. */
    private Reply status(Request request) {
        Reader reader = request.reader();
        boolean away = reader.status() != Status.ACTIVE;
        ZoneId zone = enrolment.agenda().zone(reader);
        List<String> coming = Agenda.coming(request, reader, zone, 1);
        List<String> topics = new ArrayList<>(offer.titles(reader.topics(), reader.language()));
        reader.wishes().stream()
                .sorted()
                .map(wish -> request.say("quoted", wish))
                .forEach(topics::add);
        Message told = request.message(
                away ? "start.back" : "start.again",
                topics.isEmpty() ? request.say("topics.all") : String.join(", ", topics),
                coming.isEmpty() ? request.say("no.times") : coming.get(0),
                enrolment.agenda().place(request, zone));
        Reply reply = Reply.send(told.with(Enrolment.changes(request)));
        return away ? reply.with(tx -> choices().resume(tx, reader.id())) : reply;
    }

    private Choices choices() {
        return enrolment.choices();
    }

    @Override
    public Reply pressed(Request request) {
        Data data = Data.of(request.argument());
        if (request.reader().status() != Status.NEW) {
            return status(request);
        }
        return switch (data.at(0)) {
            case "set" -> set(request, data);
            case "page" -> request.show(choosing(request, request.reader().topics(), data.number(1)));
            case "go" -> isThatYourClock(request, proposedZone(request));
            case "is" ->
                Timetable.zone(data.at(1))
                        .map(zone -> isThatYourClock(request, zone))
                        .orElseGet(() -> otherClock(request));
            case "times" -> times(request, data.at(1));
            case "at" -> begin(request, data);
            default -> otherClock(request);
        };
    }

    private Reply set(Request request, Data data) {
        if (offer.find(data.at(1)).isEmpty()) {
            return request.show(choosing(request, request.reader().topics(), 0));
        }
        Set<String> followed = new HashSet<>(request.reader().topics());
        boolean changed = data.on(2) ? followed.add(data.at(1)) : followed.remove(data.at(1));
        Reply reply = request.show(choosing(request, followed, data.number(3)));
        return changed ? reply.with(tx -> choices().topic(tx, request.reader().id(), data.at(1), data.on(2))) : reply;
    }

    private ZoneId proposedZone(Request request) {
        return request.asked()
                .languageCode()
                .flatMap(LanguageZone::of)
                .orElse(enrolment.agenda().policy().zone());
    }

    private Reply isThatYourClock(Request request, ZoneId zone) {
        String id = zone.getId();
        Keyboard keyboard = Keyboard.of(
                List.of(Button.press(request.say("start.yes", PROPOSED), at(PROPOSED, id))),
                List.of(
                        Button.press(request.say("start.times"), "start:times:" + id),
                        Button.press(request.say("start.clock"), "start:clock")));
        return request.show(request.message(
                                "start.is",
                                enrolment.agenda().now(request, zone),
                                enrolment.agenda().place(request, zone))
                        .with(keyboard))
                .with(tx -> answers.dropQuestions(tx, request.reader().id()));
    }

    private static String at(String time, String zone) {
        return "start:at:" + time.replace(":", "") + ":" + zone;
    }

    private Reply times(Request request, String zone) {
        List<Button> buttons =
                TIMES.stream().map(time -> Button.press(time, at(time, zone))).toList();
        return request.show(request.message("start.which").with(Keyboard.grid(buttons, 3)));
    }

    private Reply otherClock(Request request) {
        List<Button> buttons = CLOCKS.stream()
                .flatMap(id -> Timetable.zone(id).stream())
                .map(zone -> Button.press(
                        enrolment.agenda().place(request, zone) + " "
                                + enrolment.agenda().now(request, zone),
                        "start:is:" + zone.getId()))
                .toList();
        return request.show(request.message("start.ask").with(Keyboard.grid(buttons, 2)))
                .with(answers.ask(request.reader().id(), name(), request.now()));
    }

    /** A city or a time, after "what does your clock show?". */
    @Override
    public Optional<Reply> typed(Request request) {
        Zones.Meant meant =
                Zones.find(request.argument(), request.now(), request.wording().language());
        if (meant.places().isEmpty() || request.reader().status() != Status.NEW) {
            return Optional.empty();
        }
        if (meant.sure()) {
            return Optional.of(isThatYourClock(request, meant.places().get(0).zone()));
        }
        List<Button> buttons = meant.places().stream()
                .map(place ->
                        Button.press(place.name(), "start:is:" + place.zone().getId()))
                .toList();
        return Optional.of(Reply.send(request.message("timezone.which").with(Keyboard.grid(buttons, 2))));
    }

    private Reply begin(Request request, Data data) {
        Optional<ZoneId> zone = Timetable.zone(data.at(2));
        if (zone.isEmpty() || !data.at(1).matches("([01]\\d|2[0-3])[0-5]\\d")) {
            return otherClock(request);
        }
        LocalTime time = LocalTime.of(
                Integer.parseInt(data.at(1).substring(0, 2)),
                Integer.parseInt(data.at(1).substring(2)));
        Set<String> topics = request.reader().topics();
        Message done = request.message(
                "start.done",
                request.wording().calendar().time(time),
                enrolment.agenda().place(request, zone.get()),
                String.join(", ", offer.titles(topics, request.wording().language())));
        return enrolment.enrol(request, new Enrolment.Wanted(topics, zone.get(), List.of(Agenda.daily(time))), done);
    }
}
