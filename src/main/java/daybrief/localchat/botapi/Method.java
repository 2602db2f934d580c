package daybrief.localchat.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import daybrief.localchat.markup.Refusal;

/** What one Bot API method does, under the world's lock. Throws {@link Refusal}. */
@FunctionalInterface
interface Method {
    JsonNode apply(Call call);
}
