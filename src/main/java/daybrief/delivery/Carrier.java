package daybrief.delivery;

/** Takes one request to Telegram and says what came of it. Called by several threads at once; never throws for what the world does. */
public interface Carrier {
    Outcome carry(Mailbox mailbox, Parcel parcel);

    /** Whether Telegram answers just now. Asked after a failure and before the next post, by something harmless that may be repeated. */
    boolean answers();
}
