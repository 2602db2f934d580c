package daybrief.digest.replay;

import daybrief.digest.print.Content;
import daybrief.message.Form;
import daybrief.message.Message;

/**
 * An edition once more.
 *
 * @param form the one that was wanted for it; Telegram's server may have asked for the classic one
 * @param assumed its language and zone are not known, because an older Daybrief wrote it: these are English and the host's
 */
public record Replay(Content content, Message message, Form form, boolean assumed) {}
