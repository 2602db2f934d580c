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
import daybrief.subscriber.Timetable;
import daybrief.subscriber.Zones;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** By whose clock editions come: a city, a zone, an offset, or what the clock shows. Its buttons: {@code ask}, {@code set:ZONE}. */
public final class TimezoneCommand implements Command {
    private final Choices choices;
    private final Agenda agenda;
    private final Answers answers;

    public TimezoneCommand(Choices choices, Agenda agenda, Answers answers) {
        this.choices = choices;
        this.agenda = agenda;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "timezone";
    }

    @Override
    public List<String> aliases() {
        return List.of("zone", "tz");
    }

    @Override
    public Reply answer(Request request) {
        return request.argument().isEmpty()
                ? ask(request)
                : find(request)
                        .orElseGet(() -> Reply.send(request.message("timezone.unknown", request.echo()))
                                .with(answers.ask(request.reader().id(), name(), request.now())));
    }

    @Override
    public Optional<Reply> typed(Request request) {
        return find(request);
    }

    private Reply ask(Request request) {
        ZoneId zone = agenda.zone(request.reader());
        return request.show(request.message("timezone.ask", agenda.now(request, zone), agenda.place(request, zone)))
                .with(answers.ask(request.reader().id(), name(), request.now()));
    }

    private Optional<Reply> find(Request request) {
        Zones.Meant meant =
                Zones.find(request.argument(), request.now(), request.wording().language());
        if (meant.places().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(meant.sure() ? set(request, meant.places().get(0).zone()) : which(request, meant.places()));
    }

    private Reply which(Request request, List<Zones.Place> places) {
        List<Button> buttons = places.stream()
                .map(place -> Button.press(
                        place.name() + " " + agenda.now(request, place.zone()),
                        "timezone:set:" + place.zone().getId()))
                .toList();
        return Reply.send(request.message("timezone.which").with(Keyboard.grid(buttons, 2)));
    }

    @Override
    public Reply pressed(Request request) {
        Data data = Data.of(request.argument());
        String id = data.is("set") ? request.argument().substring("set:".length()) : "";
        return Timetable.zone(id).map(zone -> set(request, zone)).orElseGet(() -> ask(request));
    }

    private Reply set(Request request, ZoneId zone) {
        Reader reader = request.reader();
        Message told = request.message("timezone.set", agenda.place(request, zone), agenda.now(request, zone));
        if (!reader.times().isEmpty()) {
            String next = String.join("", Agenda.coming(request, reader, zone, 1));
            told = request.message("timezone.next", agenda.place(request, zone), agenda.now(request, zone), next);
        }
        return request.show(told).with(tx -> {
            choices.zone(tx, reader.id(), zone.getId());
            answers.dropQuestions(tx, reader.id());
        });
    }
}
