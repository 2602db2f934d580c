package daybrief.delivery;

import java.util.Locale;

/** Where a row of the outbox stands (house.md, decision 2). */
public enum State {
    WAITING,
    CLAIMED,
    /** On the disk before the first byte leaves. */
    SENDING,
    ACCEPTED,
    REFUSED,
    EXPIRED,
    /** A newer edit of the same message made it needless. */
    SUPERSEDED,
    /** Cut in flight: it may have arrived, so it is not sent again. */
    UNKNOWN;

    public static State of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
