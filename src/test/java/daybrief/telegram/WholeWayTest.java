package daybrief.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import daybrief.chat.Incoming;
import daybrief.db.Database;
import daybrief.db.Databases;
import daybrief.db.Tx;
import daybrief.delivery.Delivery;
import daybrief.delivery.DeliveryListener;
import daybrief.delivery.MailboxId;
import daybrief.delivery.Mailboxes;
import daybrief.delivery.Outbox;
import daybrief.delivery.Outgoing;
import daybrief.delivery.PostId;
import daybrief.delivery.Sending;
import daybrief.delivery.State;
import daybrief.delivery.pace.Limits;
import daybrief.inbox.Inbox;
import daybrief.inbox.Joining;
import daybrief.inbox.Lanes;
import daybrief.inbox.RawUpdate;
import daybrief.localchat.LocalChat;
import daybrief.localchat.Options;
import daybrief.localchat.botapi.Fault;
import daybrief.localchat.botapi.Traffic;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Update in, message out, over HTTP to the local chat: with all that lies between but the bot's own wit. */
@Timeout(90)
class WholeWayTest implements Receiver.Events, DeliveryListener {
    @TempDir
    Path folder;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private LocalChat chat;
    private Database db;
    private Inbox inbox;
    private Outbox outbox;
    private Mailboxes mailboxes;
    private TelegramApi api;
    private Lanes lanes;
    private Receiver receiver;
    private Delivery delivery;

    @BeforeEach
    void start() {
        chat = LocalChat.start(Options.forTests(
                folder.resolve("chat.json"), new Options.Clocks(InstantSource.system(), System::nanoTime)));
        db = Databases.open(folder.resolve("a.db"));
        inbox = new Inbox(db, InstantSource.system());
        outbox = new Outbox(db);
        mailboxes = new Mailboxes(db);
        TelegramAddress address = TelegramAddress.parse(chat.apiUrl().toString());
        api = new TelegramApi(chat.token(), address, Duration.ofSeconds(20));
        lanes = new Lanes(inbox, this::handle, Joining.NEVER, System::nanoTime);
        receiver = new Receiver(api, inbox, this, new Receiver.Setup(System::nanoTime, new Random(1)));
        Delivery.Setup setup = new Delivery.Setup(Limits.NONE, InstantSource.system(), System::nanoTime, new Random(1));
        delivery = new Delivery(
                outbox, new TelegramCarrier(api, new RichSupport(db, address, InstantSource.system())), this, setup);
        lanes.start();
        delivery.start();
    }

    @AfterEach
    void stop() {
        receiver.close();
        lanes.close();
        delivery.close();
        api.close();
        db.close();
        chat.close();
    }

    @Test
    void whatIsSaidIsAnsweredAndAPressEditsTheMessageInPlace() {
        receiver.start();
        long ann = chat.readers().add("Ann", "en");
        chat.readers().say(ann, "hello <b>&");
        await().until(() -> texts(ann).contains("You said: hello <b>&"));
        int message = chat.readers().messages(ann).get(1).path("message_id").asInt();
        chat.readers().tap(ann, message, "twice");
        await().until(() -> texts(ann).contains("You pressed: twice"));
        await().until(() -> chat.traffic().calls("answerCallbackQuery") == 1);
        assertThat(texts(ann)).hasSize(2);
        assertThat(inbox.waiting()).isEmpty();
    }

    @Test
    void whatIsSentAsAFileIsFetchedWhenItIsAnswered() {
        receiver.start();
        long ann = chat.readers().add("Ann", "en");
        chat.faults().next("getFile", 1, Fault.badGateway());
        chat.readers().send(ann, "größe.txt", "text/plain", "nine metres".getBytes(StandardCharsets.UTF_8));
        await().until(() -> texts(ann).contains("größe.txt: nine metres"));
        chat.readers().send(ann, "long.txt", "text/plain", new byte[1_001]);
        await().until(() -> texts(ann).contains("too large"));
        assertThat(chat.traffic().calls("getFile")).isEqualTo(3);
    }

    @Test
    void anUpdateThatCannotBeReadIsSetAsideAndTheNextOneAnswered() {
        receiver.start();
        long ann = chat.readers().add("Ann", "en");
        chat.readers()
                .update(JsonNodeFactory.instance
                        .objectNode()
                        .set("message", JsonNodeFactory.instance.objectNode().put("message_id", "x")));
        chat.readers().say(ann, "hello");
        await().until(() -> texts(ann).contains("You said: hello"));
        await().until(() -> inbox.failures(10).size() == 1);
        assertThat(inbox.failures(10).get(0).reason()).contains("chat.id");
    }

    @Test
    void aReaderWhoBlocksIsToldOfWhenSomethingIsSent() {
        receiver.start();
        long ann = chat.readers().add("Ann", "en");
        chat.readers().say(ann, "hello");
        await().until(() -> texts(ann).contains("You said: hello"));
        chat.readers().block(ann, true);
        send(ann, "news");
        await().until(() -> told.size() == 2);
        assertThat(told)
                .contains("closed Forbidden: bot was blocked by the user")
                .contains("lost");
    }

    @Test
    void aBroadcastWithFaultsReachesEverybodyAtMostOnceAndNamesWhoIsUnknown() {
        List<Long> readers = IntStream.range(0, 200)
                .mapToObj(i -> chat.readers().add("R" + i, "en"))
                .toList();
        readers.forEach(reader -> chat.readers().say(reader, "/start"));
        chat.faults().next("sendMessage", 2, Fault.cutAfter());
        chat.faults().next("sendMessage", 2, Fault.tooManyRequests(1));
        chat.faults().next("sendMessage", 1, Fault.badGateway());
        readers.forEach(reader -> send(reader, "Good morning"));
        await().atMost(Duration.ofSeconds(60)).until(() -> outbox.queueLength() == 0);
        List<Long> reached =
                chat.traffic().accepted().stream().map(Traffic.Accepted::chat).toList();
        assertThat(reached).doesNotHaveDuplicates();
        long unknown = outbox.unknowns(100).size();
        assertThat(unknown).isEqualTo(3);
        assertThat(outbox.counts()).containsEntry(State.ACCEPTED, 200 - unknown);
        assertThat(reached).hasSize(199);
    }

    private void handle(List<RawUpdate> batch) {
        Incoming incoming = Updates.parse(batch.get(0));
        Outgoing reply = incoming.said()
                .fold(
                        text -> Outgoing.send(Message.text("You said: " + text.text())
                                .with(Keyboard.of(List.of(Button.press("Again", "twice"))))),
                        press -> new Outgoing.Edit(press.messageId(), Message.text("You pressed: " + press.data())),
                        membership -> Outgoing.send(Message.text("?")),
                        document -> Outgoing.send(Message.text(content(document.file()))),
                        other -> Outgoing.send(Message.text("I read words only")));
        boolean silent = incoming.said() instanceof Incoming.Membership;
        db.write(tx -> {
            MailboxId box =
                    mailboxes.open(tx, incoming.origin().chat(), 0, false).id();
            if (!silent) {
                outbox.enqueue(tx, box, reply, Sending.answer(Instant.now()));
            }
            inbox.done(tx, incoming.updateId());
            return null;
        });
    }

    private String content(Incoming.File file) {
        try (TelegramFiles files = new TelegramFiles(
                chat.token(), TelegramAddress.parse(chat.apiUrl().toString()), time -> {})) {
            return files.get(file.id(), 1_000)
                    .fold(
                            whole -> file.name() + ": " + new String(whole.bytes(), StandardCharsets.UTF_8),
                            () -> "too large",
                            failed -> failed.reason());
        }
    }

    private void send(long reader, String text) {
        db.write(tx -> outbox.enqueue(
                tx,
                mailboxes.open(tx, reader, 0, false).id(),
                Outgoing.send(Message.text(text)),
                Sending.answer(Instant.now())));
    }

    private List<String> texts(long reader) {
        return chat.readers().messages(reader).stream()
                .map(message -> message.path("text").asText())
                .collect(Collectors.toList());
    }

    @Override
    public boolean hello(TelegramApi.Me me) {
        return true;
    }

    @Override
    public void updates(List<RawUpdate> fresh) {
        lanes.offer(fresh);
    }

    @Override
    public void fatal(String message) {
        told.add(message);
    }

    @Override
    public void closed(Tx tx, MailboxId mailbox, String reason) {
        told.add("closed " + reason);
    }

    @Override
    public void lost(Tx tx, PostId post) {
        told.add("lost");
    }

    @Override
    public void unauthorized() {
        told.add("unauthorized");
    }
}
