package daybrief.localchat.world;

/**
 * How much the bot may send before it is told to wait. Telegram publishes about one message a second to a chat, short bursts
 * tolerated, and about thirty a second in all; the bursts are a guess.
 *
 * @param perChat messages a second to one chat
 * @param chatBurst messages at once to one chat
 * @param overall messages a second to all chats
 * @param overallBurst messages at once to all chats
 */
public record Limits(double perChat, int chatBurst, double overall, int overallBurst) {
    public static Limits likeTelegram() {
        return new Limits(1, 5, 30, 60);
    }

    /** One a second to a chat and thirty a second in all, with hardly a burst. */
    public static Limits strict() {
        return new Limits(1, 1, 30, 30);
    }

    public static Limits none() {
        return new Limits(1e9, 1_000_000_000, 1e9, 1_000_000_000);
    }
}
