package daybrief.chat;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How the owner runs the bot.
 *
 * @param admins Telegram user ids
 * @param zone of the host: what is proposed to those who have not said theirs
 * @param botName by which links to the bot are made; empty as long as it is not known, and in the local chat
 */
public record Policy(Access access, Set<Long> admins, ZoneId zone, Supplier<Optional<String>> botName) {
    /** Who may use the bot. */
    public enum Access {
        OWNER,
        INVITE,
        OPEN
    }

    public Policy {
        admins = Set.copyOf(admins);
    }

    /** What a person opens, or sends, to arrive with that payload. */
    public String invitation(String payload) {
        return botName.get()
                .map(name -> "https://t.me/" + name + "?start=" + payload)
                .orElse("/start " + payload);
    }
}
