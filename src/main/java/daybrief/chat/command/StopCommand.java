package daybrief.chat.command;

import daybrief.chat.Command;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.subscriber.Choices;
import java.util.List;

/** No more editions; everything is kept unless the reader wants it deleted. */
public final class StopCommand implements Command {
    private final Choices choices;

    public StopCommand(Choices choices) {
        this.choices = choices;
    }

    @Override
    public String name() {
        return "stop";
    }

    @Override
    public Reply answer(Request request) {
        Keyboard keyboard = Keyboard.of(
                List.of(Button.press(request.say("button.resume"), "resume:now")),
                List.of(Button.press(request.say("button.forget"), "forget:ask")));
        return Reply.send(request.message("stop.done").with(keyboard))
                .with(tx -> choices.stop(tx, request.reader().id()));
    }
}
