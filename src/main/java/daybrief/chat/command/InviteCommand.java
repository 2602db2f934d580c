package daybrief.chat.command;

import daybrief.chat.Command;
import daybrief.chat.Invitations;
import daybrief.chat.Policy;
import daybrief.chat.Reply;
import daybrief.chat.Request;

/** Makes a link by which one person can come in. */
public final class InviteCommand implements Command {
    private final Invitations invitations;
    private final Policy policy;

    public InviteCommand(Invitations invitations, Policy policy) {
        this.invitations = invitations;
        this.policy = policy;
    }

    @Override
    public String name() {
        return "invite";
    }

    @Override
    public boolean forAdmins() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        String code = invitations.newCode(false);
        return Reply.send(request.message("invite.link", policy.invitation(code)))
                .with(tx -> invitations.create(tx, code, request.now()));
    }
}
