package daybrief.source;

import daybrief.fetch.Reason;
import daybrief.wording.Wording;

/** What is said of reasons. */
public final class Reasons {
    private static final Wording ENGLISH = Wording.of("en");

    private Reasons() {}

    public static String said(Wording wording, Reason why) {
        return wording.say(why.key(), why.values().toArray());
    }

    /** For logs and the command line. */
    public static String english(Reason why) {
        return said(ENGLISH, why);
    }
}
