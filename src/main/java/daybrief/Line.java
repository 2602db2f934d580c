package daybrief;

import daybrief.chat.Conversation;
import daybrief.chat.Incoming;
import daybrief.db.Facts;
import daybrief.db.Tx;
import daybrief.delivery.Delivery;
import daybrief.delivery.DeliveryListener;
import daybrief.delivery.MailboxId;
import daybrief.delivery.PostId;
import daybrief.delivery.pace.Limits;
import daybrief.inbox.Joining;
import daybrief.inbox.Lanes;
import daybrief.inbox.RawUpdate;
import daybrief.message.Keyboard;
import daybrief.telegram.CommandMenu;
import daybrief.telegram.Receiver;
import daybrief.telegram.RichSupport;
import daybrief.telegram.TelegramAddress;
import daybrief.telegram.TelegramApi;
import daybrief.telegram.TelegramCarrier;
import daybrief.telegram.Updates;
import daybrief.text.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** The line between one bot and Telegram, or the local chat: updates in, handled, and messages out. */
final class Line implements AutoCloseable {
    private static final Duration POLL = Duration.ofSeconds(50);
    /** A chat program cuts a long paste into messages; they are one text when no more than this lies between them. */
    private static final Duration BETWEEN_PARTS = Duration.ofSeconds(2);

    /** No question has more words; whoever sends more may be about to send the rest. Questions are answered without waiting. */
    private static final int LONGEST_QUESTION = 20;

    private static final String OWNER_OF_THE_DATABASE = "bot";

    private final Stores stores;
    private final Told told;
    private final CommandMenu menu;
    private final TelegramApi api;
    private final Lanes lanes;
    private final Receiver receiver;
    private final Delivery delivery;
    private final Assembly assembly;

    /** Which bot, and where. */
    record Account(String token, TelegramAddress address) {}

    /**
     * Who is told what.
     *
     * @param answered after each update, which may have chosen another time
     * @param connected the bot's user name, once Telegram has said it
     * @param owner the one-time link for the administrator of a new bot
     * @param failed why the bot cannot go on, and the cure
     */
    record Told(Runnable answered, Consumer<String> connected, Consumer<String> owner, Consumer<String> failed) {}

    Line(Stores stores, Assembly assembly, Account account, Told told) {
        this.stores = stores;
        this.assembly = assembly;
        this.told = told;
        LongSupplier ticker = System::nanoTime;
        this.api = new TelegramApi(account.token(), account.address(), POLL);
        this.menu = new CommandMenu(api, stores.db);
        Conversation conversation = assembly.conversation();
        Joining joining = new Joining(Line::mayGoOn, Line::isText, BETWEEN_PARTS);
        this.lanes = new Lanes(stores.inbox, parts -> handle(conversation, parts), joining, ticker);
        this.receiver = new Receiver(api, stores.inbox, new Events(), new Receiver.Setup(ticker, assembly.random));
        this.delivery = new Delivery(
                stores.outbox,
                new TelegramCarrier(api, new RichSupport(stores.db, account.address(), stores.clock)),
                new Listener(),
                new Delivery.Setup(Limits.TELEGRAM, stores.clock, ticker, assembly.random));
    }

    void start() {
        delivery.start();
        lanes.start();
        lanes.offer(stores.inbox.waiting());
        receiver.start();
    }

    private void handle(Conversation conversation, List<RawUpdate> parts) {
        conversation.handle(parts.stream().map(Updates::parse).toList());
        told.answered().run();
    }

    private static boolean isText(RawUpdate update) {
        String words = words(update);
        return !words.isBlank() && !words.startsWith("/");
    }

    /** Also of a command: "/summary" with a text behind it is cut as any other. */
    private static boolean mayGoOn(RawUpdate update) {
        return Words.count(words(update)) > LONGEST_QUESTION;
    }

    /** Nothing for what cannot be parsed: it is set aside when it is handled. */
    private static String words(RawUpdate update) {
        try {
            return Updates.parse(update)
                    .said()
                    .fold(Incoming.Text::text, press -> "", membership -> "", document -> "", other -> "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Updates first, so that nothing new begins while what is under way ends. */
    @Override
    public void close() {
        receiver.close();
        lanes.close();
        delivery.close();
        api.close();
    }

    private final class Events implements Receiver.Events {
        @Override
        public boolean hello(TelegramApi.Me me) {
            Facts facts = new Facts(stores.db);
            String id = String.valueOf(me.id());
            Optional<String> owner = facts.find(OWNER_OF_THE_DATABASE);
            if (owner.isPresent() && !owner.get().equals(id)) {
                told.failed()
                        .accept("The database " + stores.db.file() + " belongs to the bot " + owner.get()
                                + ", and this token is that of " + id
                                + ". Use the other token, or name another folder in DAYBRIEF_DATA.");
                return false;
            }
            stores.db.write(tx -> {
                facts.put(tx, OWNER_OF_THE_DATABASE, id);
                facts.put(tx, Assembly.BOT_NAME, me.username());
                return null;
            });
            told.connected().accept(me.username());
            showMenu();
            inviteOwner(me);
            return true;
        }

        private void showMenu() {
            menu.show(Optional.empty(), items("en"));
            menu.show(Optional.of("ru"), items("ru"));
        }

        private List<TelegramApi.Item> items(String language) {
            return assembly.commands.menu(language).stream()
                    .map(item -> new TelegramApi.Item(item.name(), item.description()))
                    .toList();
        }

        private void inviteOwner(TelegramApi.Me me) {
            if (!stores.settings.local()
                    && !stores.readers.hasAdmin()
                    && stores.settings.admins().isEmpty()) {
                String code = assembly.invitations.ownerCode(stores.clock.instant());
                told.owner().accept("https://t.me/" + me.username() + "?start=" + code);
            }
        }

        @Override
        public void updates(List<RawUpdate> fresh) {
            lanes.offer(fresh);
        }

        @Override
        public void fatal(String message) {
            told.failed().accept(message);
        }
    }

    private final class Listener implements DeliveryListener {
        @Override
        public void closed(Tx tx, MailboxId mailbox, String reason) {
            assembly.choices.block(tx, mailbox);
        }

        @Override
        public void lost(Tx tx, PostId post) {
            stores.editions.markLost(tx, post);
        }

        @Override
        public void arrivedRich(Tx tx, MailboxId mailbox, PostId post, Keyboard buttons) {
            assembly.question().arrived(tx, mailbox, buttons);
        }

        @Override
        public void unauthorized() {
            told.failed().accept("TELEGRAM_BOT_TOKEN is refused by Telegram (401); take a new one from @BotFather");
        }
    }
}
