package daybrief.localchat.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.localchat.markup.Refusal;
import daybrief.localchat.world.Chat;
import java.util.Optional;

/** The message that another one answers. */
final class Replies {
    private Replies() {}

    /** A copy of it without what it answered itself, if an answer was asked for. */
    static Optional<ObjectNode> answered(Parameters parameters, Chat chat) {
        JsonNode reply = parameters.json("reply_parameters");
        int id = reply.path("message_id").asInt((int) parameters.number("reply_to_message_id", 0));
        if (id == 0) {
            return Optional.empty();
        }
        Optional<ObjectNode> original = chat.answered(id);
        boolean optional =
                reply.path("allow_sending_without_reply").asBoolean() || parameters.flag("allow_sending_without_reply");
        if (original.isEmpty() && !optional) {
            throw Refusal.badRequest("message to be replied not found");
        }
        return original;
    }
}
