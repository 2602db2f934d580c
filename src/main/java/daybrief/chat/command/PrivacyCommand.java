package daybrief.chat.command;

import daybrief.chat.Command;
import daybrief.chat.Reply;
import daybrief.chat.Request;

/** What is stored, for how long, and how to get or delete it. */
public final class PrivacyCommand implements Command {
    @Override
    public String name() {
        return "privacy";
    }

    @Override
    public Reply answer(Request request) {
        return Reply.send(request.message("privacy.text"));
    }
}
