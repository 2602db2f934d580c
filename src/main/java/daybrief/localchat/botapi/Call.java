package daybrief.localchat.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.localchat.markup.Refusal;
import daybrief.localchat.world.Chat;
import daybrief.localchat.world.World;

/** One call of a method: with what, on which world. */
record Call(Parameters parameters, World world) {

    /** The chat named by chat_id, which must know the bot. */
    Chat chat() {
        if (parameters.text("chat_id").isBlank()) {
            throw Refusal.badRequest("chat_id is empty");
        }
        return world.chat(parameters.number("chat_id", 0))
                .filter(Chat::started)
                .orElseThrow(() -> Refusal.badRequest("chat not found"));
    }

    /** Like {@link #chat()}, and open for messages. */
    Chat openChat() {
        Chat chat = chat();
        if (chat.blocked()) {
            throw Refusal.of(403, "Forbidden: bot was blocked by the user");
        }
        if (parameters.number("message_thread_id", 0) != 0) {
            throw Refusal.badRequest("message thread not found");
        }
        return chat;
    }

    ObjectNode botUser() {
        return Bots.user(world);
    }
}
