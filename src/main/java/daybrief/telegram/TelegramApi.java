package daybrief.telegram;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.File;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/** A Bot API server, asked with one bot's token. Nothing is repeated here, nothing thrown for what the world does. */
public final class TelegramApi implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String token;
    private final TelegramAddress address;
    private final Duration poll;
    private final OkHttpClient calls;
    private final OkHttpClient polls;
    private final OkHttpClient contents;
    private final OkHttpTelegramClient calling;
    private final OkHttpTelegramClient polling;

    /** @param poll how long a request for updates stays open while there are none */
    public TelegramApi(String token, TelegramAddress address, Duration poll) {
        this.token = token;
        this.address = address;
        this.poll = poll;
        this.calls = Clients.client("telegram", PATIENCE);
        this.polls = Clients.client("telegram-poll", poll.plus(PATIENCE));
        this.contents = Clients.streaming(calls);
        this.calling = new OkHttpTelegramClient(calls, token, address.url());
        this.polling = new OkHttpTelegramClient(polls, token, address.url());
    }

    /** Who the bot is. */
    public record Me(long id, String username, String name) {}

    /** A line of the menu that Telegram shows; the name without its slash. */
    public record Item(String name, String description) {}

    public Answer<Me> me() {
        return call(() -> calling.executeAsync(new GetMe()))
                .fold(
                        given -> new Answer.Given<>(new Me(
                                given.value().getId(),
                                Optional.ofNullable(given.value().getUserName()).orElse(""),
                                given.value().getFirstName())),
                        TelegramApi::same,
                        TelegramApi::same);
    }

    private static <A, B> Answer<B> same(Answer.Refused<A> other) {
        return new Answer.Refused<>(other.code(), other.description(), other.retryAfter(), other.migratedTo());
    }

    private static <A, B> Answer<B> same(Answer.Failed<A> other) {
        return new Answer.Failed<>(other.begun(), other.reason());
    }

    /**
     * Raw updates; waits for one.
     *
     * @param offset from that id on; null: all that are not confirmed
     */
    Answer<? extends List<String>> updates(@Nullable Long offset) {
        return call(() -> polling.executeAsync(new GetUpdates(offset, Math.toIntExact(poll.toSeconds()))));
    }

    /** Ends a waiting request for updates at once. */
    void cancelPoll() {
        polls.dispatcher().cancelAll();
    }

    Answer<Boolean> deleteWebhook() {
        return call(() -> calling.executeAsync(new DeleteWebhook(false)));
    }

    Answer<Boolean> answerCallback(String id) {
        return call(() -> calling.executeAsync(new AnswerCallbackQuery(id)));
    }

    /** @param language of two letters; empty: for everybody else */
    Answer<Boolean> setCommands(Optional<String> language, List<Item> items) {
        List<BotCommand> commands = items.stream()
                .map(item -> new BotCommand(item.name(), item.description()))
                .toList();
        SetMyCommands method = SetMyCommands.builder()
                .commands(commands)
                .languageCode(language.orElse(null))
                .build();
        return call(() -> calling.executeAsync(method));
    }

    <T extends Serializable> Answer<T> call(BotApiMethod<T> method) {
        return call(() -> calling.executeAsync(method));
    }

    Answer<Message> call(SendDocument method) {
        return call(() -> calling.executeAsync(method));
    }

    /** What is known of a file that somebody sent; Telegram keeps it there for an hour. */
    Answer<File> file(String id) {
        return call(() -> calling.executeAsync(new GetFile(id)));
    }

    /**
     * A file's content.
     *
     * @param path as {@link #file} names it
     * @param most bytes; of a larger one there is one more
     */
    Answer<byte[]> content(String path, int most) {
        Request request = new Request.Builder().url(address.file(token, path)).build();
        try (Response response = contents.newCall(request).execute();
                InputStream body = response.body().byteStream()) {
            return response.isSuccessful()
                    ? new Answer.Given<>(body.readNBytes(most + 1))
                    : new Answer.Refused<>(response.code(), "no file there", Optional.empty(), OptionalLong.empty());
        } catch (IOException e) {
            return new Answer.Failed<>(true, reason(e));
        }
    }

    private <T> Answer<T> call(Departure.Start<CompletableFuture<T>> start) {
        Departure departure = new Departure();
        try {
            return new Answer.Given<>(departure.watch(start).get());
        } catch (ExecutionException e) {
            return failure(departure, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Failed<>(departure.begun(), "interrupted");
        } catch (Exception e) {
            return failure(departure, e);
        }
    }

    private <T> Answer<T> failure(Departure departure, Throwable cause) {
        if (cause instanceof TelegramApiValidationException) {
            return new Answer.Refused<>(400, reason(cause), Optional.empty(), OptionalLong.empty());
        }
        if (cause instanceof TelegramApiRequestException told && code(told) > 0) {
            Optional<ResponseParameters> more = Optional.ofNullable(told.getParameters());
            return new Answer.Refused<>(
                    code(told),
                    clean(String.valueOf(told.getApiResponse())),
                    more.map(ResponseParameters::getRetryAfter).map(Duration::ofSeconds),
                    more.map(ResponseParameters::getMigrateToChatId)
                            .map(OptionalLong::of)
                            .orElse(OptionalLong.empty()));
        }
        return new Answer.Failed<>(departure.begun(), reason(cause));
    }

    private static int code(TelegramApiRequestException told) {
        Integer code = told.getErrorCode();
        return code == null ? 0 : code;
    }

    private String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage());
        // The first line only: Jackson's further ones quote what came.
        return clean(root.getClass().getSimpleName() + ": "
                + message.lines().findFirst().orElse(""));
    }

    private String clean(String text) {
        return text.replace(token, "<token>");
    }

    @Override
    public String toString() {
        return "the Bot API at " + address;
    }

    @Override
    public void close() {
        Clients.close(polls);
        Clients.close(calls);
    }
}
