package daybrief.source;

import daybrief.fetch.Fetched;
import daybrief.fetch.Reason;

/** Why a feed could not be read. */
record Problem(Trouble trouble, Reason reason) {
    /** The kinds of problems, by what can be done about them. */
    enum Trouble {
        /** No answer, or one of a server in trouble. */
        DEAD,
        /** The address is there and holds nothing: 404. */
        MISSING,
        /** A password, a payment or a browser is asked for. */
        LOCKED,
        /** Something else is served. */
        NO_FEED,
        /** Our own code broke. */
        OURS
    }

    private static final int NOT_FOUND = 404;

    static Problem of(Fetched.Refused refused) {
        Trouble other = refused.status() == NOT_FOUND ? Trouble.MISSING : Trouble.DEAD;
        return new Problem(refused.locked() ? Trouble.LOCKED : other, refused.reason());
    }
}
