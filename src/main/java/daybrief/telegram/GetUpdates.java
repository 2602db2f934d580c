package daybrief.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** getUpdates that gives each update's raw JSON, so that one which the library cannot parse does no harm to the others. */
@JsonInclude(JsonInclude.Include.NON_NULL)
final class GetUpdates extends BotApiMethod<ArrayList<String>> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> KINDS = List.of("message", "edited_message", "callback_query", "my_chat_member");

    private final @Nullable Long offset;
    private final int timeout;

    /**
     * @param offset null: all that are not confirmed
     * @param timeout seconds to wait for one
     */
    GetUpdates(@Nullable Long offset, int timeout) {
        this.offset = offset;
        this.timeout = timeout;
    }

    @JsonProperty("offset")
    @Nullable
    Long offset() {
        return offset;
    }

    @JsonProperty("timeout")
    int timeout() {
        return timeout;
    }

    @JsonProperty("limit")
    int limit() {
        return 100;
    }

    @JsonProperty("allowed_updates")
    List<String> kinds() {
        return KINDS;
    }

    @Override
    public String getMethod() {
        return "getUpdates";
    }

    @Override
    public void validate() {}

    // The library wants a type that is Serializable.
    @SuppressWarnings("NonApiType")
    @Override
    public ArrayList<String> deserializeResponse(String answer) throws TelegramApiRequestException {
        try {
            Optional<List<String>> updates = RawJson.result(answer);
            if (updates.isEmpty()) {
                throw new TelegramApiRequestException(
                        "getUpdates is refused",
                        JSON.readValue(answer, new TypeReference<ApiResponse<Serializable>>() {}));
            }
            return new ArrayList<>(updates.get());
        } catch (IOException e) {
            throw new TelegramApiRequestException("The answer to getUpdates is no JSON");
        }
    }
}
