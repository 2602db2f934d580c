package daybrief.delivery.pace;

/** How many messages may leave: in all and to one chat within a second, to one group within a minute; and how many requests run at once. */
public record Limits(int perSecond, int chatPerSecond, int groupPerMinute, int inFlight) {
    /** Bots FAQ, "My bot is hitting limits": 30 a second in all, one a second to a chat, 20 a minute to a group. */
    public static final Limits TELEGRAM = new Limits(30, 1, 20, 8);

    /** As fast as the other side takes them, for measuring. */
    public static final Limits NONE = new Limits(1_000_000, 1_000_000, 1_000_000, 8);
}
