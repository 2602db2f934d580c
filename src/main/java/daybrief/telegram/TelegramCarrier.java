package daybrief.telegram;

import daybrief.delivery.Attachment;
import daybrief.delivery.Body;
import daybrief.delivery.Carrier;
import daybrief.delivery.Mailbox;
import daybrief.delivery.Outcome;
import daybrief.delivery.Parcel;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendRichMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.richtext.InputRichMessage;

/** Takes messages to Telegram, and turns what it says into outcomes: the one place that knows its refusals. */
public final class TelegramCarrier implements Carrier {
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    private final TelegramApi api;
    private final RichSupport support;

    public TelegramCarrier(TelegramApi api, RichSupport support) {
        this.api = api;
        this.support = support;
    }

    @Override
    public Outcome carry(Mailbox mailbox, Parcel parcel) {
        return parcel.body().isRich()
                ? support.carry(parcel.body().html(), () -> understood(request(mailbox, parcel)))
                : request(mailbox, parcel);
    }

    /** A rich message that is refused for what it is: its classic form may not be, unless the place for it is gone. */
    private static Outcome understood(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused && !refused.reason().contains("message to edit")
                ? new Outcome.NotUnderstood(refused.reason())
                : outcome;
    }

    private Outcome request(Mailbox mailbox, Parcel parcel) {
        if (parcel.editing().isPresent()) {
            int message = parcel.editing().get();
            return outcome(api.call(edit(mailbox, message, parcel.body())), given -> message, message);
        }
        Answer<Message> answer = parcel.body()
                .attachment()
                .map(file -> api.call(document(mailbox, parcel, file)))
                .orElseGet(() -> api.call(parcel.body().isRich() ? rich(mailbox, parcel) : message(mailbox, parcel)));
        return outcome(answer, Message::getMessageId, 0);
    }

    @Override
    public boolean answers() {
        return api.me().fold(given -> true, refused -> refused.code() < 500, failed -> false);
    }

    private static SendMessage message(Mailbox mailbox, Parcel parcel) {
        return SendMessage.builder()
                .chatId(mailbox.chat())
                .messageThreadId(thread(mailbox))
                .text(parcel.body().html())
                .parseMode("HTML")
                .linkPreviewOptions(NO_PREVIEW)
                .disableNotification(parcel.silent() ? Boolean.TRUE : null)
                .replyMarkup(markup(parcel.body().keyboard()))
                .build();
    }

    private static SendRichMessage rich(Mailbox mailbox, Parcel parcel) {
        return SendRichMessage.builder()
                .chatId(mailbox.chat())
                .messageThreadId(thread(mailbox))
                .richMessage(rich(parcel.body()))
                .disableNotification(parcel.silent() ? Boolean.TRUE : null)
                .replyMarkup(markup(parcel.body().keyboard()))
                .build();
    }

    /** Without detection: in the words of others a sum is no telephone number and a name no mention. */
    private static InputRichMessage rich(Body body) {
        return InputRichMessage.builder()
                .html(body.html())
                .skipEntityDetection(true)
                .build();
    }

    private static SendDocument document(Mailbox mailbox, Parcel parcel, Attachment file) {
        byte[] content = file.content().getBytes(StandardCharsets.UTF_8);
        Body body = parcel.body();
        return SendDocument.builder()
                .chatId(mailbox.chat())
                .messageThreadId(thread(mailbox))
                .document(new InputFile(new ByteArrayInputStream(content), file.name()))
                .caption(body.html().isEmpty() ? null : body.html())
                .parseMode("HTML")
                .disableNotification(parcel.silent() ? Boolean.TRUE : null)
                .replyMarkup(markup(body.keyboard()))
                .build();
    }

    private static EditMessageText edit(Mailbox mailbox, int message, Body body) {
        if (body.isRich()) {
            return EditMessageText.builder()
                    .chatId(mailbox.chat())
                    .messageId(message)
                    .richMessage(rich(body))
                    .replyMarkup(markup(body.keyboard()))
                    .build();
        }
        return EditMessageText.builder()
                .chatId(mailbox.chat())
                .messageId(message)
                .text(body.html())
                .parseMode("HTML")
                .linkPreviewOptions(NO_PREVIEW)
                .replyMarkup(markup(body.keyboard()))
                .build();
    }

    private static @Nullable Integer thread(Mailbox mailbox) {
        return mailbox.thread() == 0 ? null : mailbox.thread();
    }

    private static @Nullable InlineKeyboardMarkup markup(Keyboard keyboard) {
        if (keyboard.isEmpty()) {
            return null;
        }
        List<InlineKeyboardRow> rows = keyboard.rows().stream()
                .map(row -> new InlineKeyboardRow(
                        row.stream().map(TelegramCarrier::button).toList()))
                .toList();
        return new InlineKeyboardMarkup(rows);
    }

    private static InlineKeyboardButton button(Button button) {
        InlineKeyboardButton made = new InlineKeyboardButton(button.label());
        if (button.opens()) {
            made.setUrl(button.target());
        } else {
            made.setCallbackData(button.target());
        }
        return made;
    }

    private interface MessageId<T> {
        int of(T given);
    }

    private static <T> Outcome outcome(Answer<T> answer, MessageId<T> id, int editing) {
        return answer.fold(
                given -> new Outcome.Accepted(id.of(given.value())),
                refused -> refusal(refused, editing),
                failed -> failed.begun() ? new Outcome.Unknown(failed.reason()) : new Outcome.NotSent(failed.reason()));
    }

    private static Outcome refusal(Answer.Refused<?> refused, int editing) {
        if (refused.isAboutTheToken()) {
            return new Outcome.Unauthorized();
        }
        if (refused.code() == 429) {
            return new Outcome.RetryAfter(refused.retryAfter().orElse(WAIT));
        }
        if (refused.code() >= 500) {
            return new Outcome.Unknown(refused.code() + " " + refused.description());
        }
        if (refused.code() == 403) {
            return new Outcome.Closed(refused.description());
        }
        return refused.code() == 400 ? badRequest(refused, editing) : new Outcome.Refused(refused.description());
    }

    private static Outcome badRequest(Answer.Refused<?> refused, int editing) {
        if (refused.migratedTo().isPresent()) {
            return new Outcome.Migrated(refused.migratedTo().getAsLong());
        }
        String why = refused.description();
        if (why.contains("message is not modified")) {
            return new Outcome.Accepted(editing);
        }
        if (why.contains("message thread not found")) {
            return new Outcome.NoThread();
        }
        return why.contains("chat not found") ? new Outcome.Closed(why) : new Outcome.Refused(why);
    }
}
