package daybrief.cli;

import daybrief.http.Listen;
import daybrief.localchat.LocalChat;
import daybrief.localchat.Options;
import daybrief.localchat.world.Limits;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code local-chat}: the Bot API server and its page alone, for trying a bot and for crash tests. Runs until it is stopped. */
@Command(
        name = "local-chat",
        mixinStandardHelpOptions = true,
        description = "Run the local Bot API server with its chat page, without the bot.",
        footer = {
            "",
            "Point a bot at it with TELEGRAM_API_URL and any token of the usual form, such as the one that is printed.",
            "--controls serves /test/readers, /test/faults, /test/messages and others to whoever can reach the port."
        })
public final class LocalChatCommand implements Callable<Integer> {
    private final Options.Clocks clocks;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port; 0 is any free one (default: 8080 or the next free one).")
    private @Nullable Integer port;

    @Option(names = "--bind", paramLabel = "ADDRESS", description = "Address to listen on (default 127.0.0.1).")
    private String bind = "127.0.0.1";

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "Where the chat is kept (default data/local-chat.json).")
    private Path state = Path.of("data", "local-chat.json");

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "Accept this token only (default: any of the right form).")
    private @Nullable String token;

    @Option(names = "--limits", paramLabel = "KIND", description = "telegram (default), strict (no bursts) or none.")
    private LimitKind limits = LimitKind.telegram;

    @Option(names = "--controls", description = "Serve the controls for tests under /test/.")
    private boolean controls;

    public LocalChatCommand(Options.Clocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public Integer call() throws InterruptedException {
        LocalChat chat;
        try {
            chat = LocalChat.start(options());
        } catch (UncheckedIOException | IllegalArgumentException cannotStart) {
            spec().commandLine().getErr().println(cannotStart.getMessage());
            return 1;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(chat::close, "local-chat-end"));
        PrintWriter out = spec().commandLine().getOut();
        out.println("Local chat: " + chat.pageUrl());
        out.println("Bot API:    " + chat.apiUrl() + "  (TELEGRAM_API_URL)");
        out.println("Token:      " + chat.token() + "  (TELEGRAM_BOT_TOKEN)");
        out.flush();
        new CountDownLatch(1).await();
        return 0;
    }

    private Options options() {
        Listen listen = port == null ? Listen.on(bind, 8080).orNextFree() : Listen.on(bind, port);
        return new Options(listen, state, Optional.ofNullable(token), limits.limits(), controls, clocks);
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not started this command");
        }
        return spec;
    }

    /** As typed on the command line. */
    enum LimitKind {
        telegram,
        strict,
        none;

        Limits limits() {
            return switch (this) {
                case telegram -> Limits.likeTelegram();
                case strict -> Limits.strict();
                case none -> Limits.none();
            };
        }
    }
}
