package daybrief.chat;

import daybrief.chat.Incoming.Origin;
import daybrief.wording.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers those who may not use the bot: politely, and not to every word they say. Safe for use by any thread. */
final class Strangers {
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final int REMEMBERED = 10_000;

    private final Map<Long, Instant> told = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param payload of a /start, which is always answered: it may be an invitation that does not count any more */
    Reply answer(Origin origin, String payload, Instant now) {
        if (!payload.isEmpty() && payload.matches("(own|inv)_.*")) {
            return Reply.send(Phrase.message(wording(origin), "stranger.code"));
        }
        if (toldLately(origin.chat(), now)) {
            return Reply.silent(Change.NONE);
        }
        return Reply.send(
                Phrase.message(wording(origin), "stranger", origin.sender().user()));
    }

    private synchronized boolean toldLately(long chat, Instant now) {
        Instant last = told.get(chat);
        if (last != null && last.plus(PATIENCE).isAfter(now)) {
            return true;
        }
        told.put(chat, now);
        return false;
    }

    static Wording wording(Origin origin) {
        return Wording.of(origin.sender().languageCode().orElse("en"));
    }
}
