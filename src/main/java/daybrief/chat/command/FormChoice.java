package daybrief.chat.command;

import daybrief.chat.Change;
import daybrief.chat.Post;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.delivery.Outgoing;
import daybrief.digest.print.Forms;
import daybrief.digest.replay.Replays;
import daybrief.message.Button;
import daybrief.message.Form;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.subscriber.Choices;
import daybrief.subscriber.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In which form a reader's editions come: a page of the settings, and what stands under editions. Its buttons, all of the command
 * settings: {@code format:auto|rich|classic}; {@code try:EDITION} and {@code plain:EDITION} under an edition; {@code no:EDITION} under
 * the question whether the rich form looks right.
 */
public final class FormChoice {
    private static final List<Format> CHOICES = List.of(Format.AUTO, Format.RICH, Format.CLASSIC);

    private final Choices choices;
    private final Replays replays;
    private final Forms forms;

    public FormChoice(Choices choices, Replays replays, Forms forms) {
        this.choices = choices;
        this.replays = replays;
        this.forms = forms;
    }

    Choices choices() {
        return choices;
    }

    /** Empty where another page's button was pressed. */
    Optional<Reply> pressed(Request request, Data data) {
        return switch (data.at(0)) {
            case "format" -> chosen(request, data.at(1));
            case "try" -> Optional.of(tried(request, data.at(1)));
            case "plain" -> Optional.of(plain(request, data.at(1)));
            case "no" -> Optional.of(no(request, data.at(1)));
            default -> Optional.empty();
        };
    }

    private Optional<Reply> chosen(Request request, String wanted) {
        return CHOICES.stream()
                .filter(format -> format.stored().equals(wanted))
                .findFirst()
                .map(format ->
                        forms.able() ? set(request.show(page(request, format)), request, format) : shown(request));
    }

    private Reply shown(Request request) {
        return request.show(page(request, request.reader().format()));
    }

    private Reply set(Reply reply, Request request, Format format) {
        return reply.with(tx -> choices.format(tx, request.reader().id(), format));
    }

    /** The same edition in the rich form; once it has arrived, the reader is asked whether it looks right. */
    private Reply tried(Request request, String edition) {
        Message unable = request.message("form.unable");
        Optional<Message> again = replays.again(request.reader().id(), edition, Optional.of(Form.CLASSIC));
        if (!forms.able()) {
            return Reply.send(unable);
        }
        if (again.isEmpty()) {
            return Reply.send(request.message("why.old"));
        }
        Reply reply = Reply.of(new Outgoing.Send(again.get(), Form.RICH, unable));
        return request.reader().format() == Format.RICH ? reply : set(reply, request, Format.AUTO);
    }

    /** That edition in the classic form, and all that come. */
    private Reply plain(Request request, String edition) {
        List<Post> posts = new ArrayList<>(again(request, edition));
        posts.add(new Post(Outgoing.send(page(request, Format.CLASSIC))));
        return set(new Reply(posts, Change.NONE), request, Format.CLASSIC);
    }

    private Reply no(Request request, String edition) {
        List<Post> posts =
                new ArrayList<>(request.show(page(request, Format.CLASSIC)).posts());
        posts.addAll(again(request, edition));
        return set(new Reply(posts, Change.NONE), request, Format.CLASSIC);
    }

    private List<Post> again(Request request, String edition) {
        return replays.again(request.reader().id(), edition, Optional.empty()).stream()
                .map(message -> new Post(Outgoing.send(message)))
                .toList();
    }

    Message page(Request request, Format shown) {
        Keyboard back = Keyboard.of(List.of(Button.press(request.say("button.back"), "settings:show:all")));
        if (!forms.able()) {
            return request.message(forms.host() == Format.CLASSIC ? "settings.format.host" : "form.unable")
                    .with(back);
        }
        Format chosen = shown == Format.TRIED ? Format.AUTO : shown;
        List<Button> buttons = CHOICES.stream()
                .map(format -> SettingsCommand.mark(
                        format == chosen, request.say("format." + format.stored()), "format:" + format.stored()))
                .toList();
        return request.message("settings.format").with(Keyboard.grid(buttons, 1).and(back));
    }
}
