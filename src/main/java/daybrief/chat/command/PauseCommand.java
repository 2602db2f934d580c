package daybrief.chat.command;

import daybrief.chat.Command;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.subscriber.Choices;
import daybrief.subscriber.Reader.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Editions stop for a while, or until /resume. Its buttons: {@code for:3d}. */
public final class PauseCommand implements Command {
    private static final int LONGEST_DAYS = 365;
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,3})|(\\d{1,3})?\\s*(h|d|w|ч|д|н|mo|м)\\p{L}*");

    private final Choices choices;
    private final Agenda agenda;

    public PauseCommand(Choices choices, Agenda agenda) {
        this.choices = choices;
        this.agenda = agenda;
    }

    @Override
    public String name() {
        return "pause";
    }

    @Override
    public boolean inMenu() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        if (request.reader().status() == Status.NEW) {
            return Reply.send(request.message("not.yet"));
        }
        if (request.argument().isEmpty()) {
            return pause(request, Optional.empty());
        }
        return length(request.argument())
                .map(length -> pause(request, Optional.of(length)))
                .orElseGet(() -> Reply.send(request.message("pause.unclear", LONGEST_DAYS)));
    }

    @Override
    public Reply pressed(Request request) {
        Data data = Data.of(request.argument());
        return pause(request, length(data.at(1)));
    }

    /** "3", "3d", "2 weeks", "12h", "3 дня", "неделю". */
    static Optional<Duration> length(String text) {
        Matcher form = LENGTH.matcher(text.toLowerCase(Locale.ROOT).strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        long count = Stream.of(1, 2)
                .flatMap(group -> Optional.ofNullable(form.group(group)).stream())
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(1);
        Duration unit = switch (Objects.requireNonNullElse(form.group(3), "d")) {
            case "h", "ч" -> Duration.ofHours(1);
            case "w", "н" -> Duration.ofDays(7);
            case "mo", "м" -> Duration.ofDays(30);
            default -> Duration.ofDays(1);
        };
        Duration length = unit.multipliedBy(count);
        return length.isZero() || length.toDays() > LONGEST_DAYS ? Optional.empty() : Optional.of(length);
    }

    private Reply pause(Request request, Optional<Duration> length) {
        Optional<Instant> until = length.map(request.now()::plus);
        Message told = until.map(end -> request.message("pause.until", day(request, end)))
                .orElseGet(() -> request.message("pause.open"));
        Keyboard keyboard = Keyboard.of(
                List.of(
                        Button.press(request.say("pause.days", 3), "pause:for:3d"),
                        Button.press(request.say("pause.days", 7), "pause:for:7d")),
                List.of(Button.press(request.say("button.resume"), "resume:now")));
        return request.show(told.with(keyboard))
                .with(tx -> choices.pause(tx, request.reader().id(), until));
    }

    private String day(Request request, Instant end) {
        ZoneId zone = agenda.zone(request.reader());
        return request.wording()
                .calendar()
                .coming(LocalDateTime.ofInstant(end, zone), LocalDate.ofInstant(request.now(), zone));
    }
}
