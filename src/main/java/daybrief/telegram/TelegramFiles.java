package daybrief.telegram;

import daybrief.chat.document.Download;
import daybrief.chat.document.Downloads;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.telegram.telegrambots.meta.api.objects.File;

/**
 * The content of files that people sent (Bot API, "getFile": up to 20 MB). A server of one's own may keep them on this machine's disk
 * and name their place there. What may pass by itself is tried once more.
 */
public final class TelegramFiles implements Downloads, AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final TelegramApi api;
    private final boolean ownServer;
    private final Pause pause;

    /** Lets time pass. */
    @FunctionalInterface
    interface Pause {
        void rest(Duration time) throws InterruptedException;
    }

    /** It has connections of its own, so that it can end after those who wait for it. */
    public TelegramFiles(String token, TelegramAddress address) {
        this(token, address, new CountDownLatch(1));
    }

    private TelegramFiles(String token, TelegramAddress address, CountDownLatch never) {
        this(token, address, time -> {
            var unused = never.await(time.toMillis(), TimeUnit.MILLISECONDS);
        });
    }

    TelegramFiles(String token, TelegramAddress address, Pause pause) {
        this.api = new TelegramApi(token, address, Duration.ZERO);
        this.ownServer = !address.equals(TelegramAddress.TELEGRAM);
        this.pause = pause;
    }

    private record Attempt(Download download, Optional<Duration> again) {
        static Attempt last(Download download) {
            return new Attempt(download, Optional.empty());
        }

        static Attempt failed(String reason) {
            return last(new Download.Failed(reason));
        }

        static Attempt again(String reason, Duration later) {
            return new Attempt(
                    new Download.Failed(reason), Optional.of(later).filter(time -> time.compareTo(LONGEST) <= 0));
        }
    }

    @Override
    public Download get(String file, int most) {
        Attempt first = attempt(file, most);
        if (first.again().isEmpty()) {
            return first.download();
        }
        try {
            pause.rest(first.again().get());
            return attempt(file, most).download();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return first.download();
        }
    }

    private Attempt attempt(String file, int most) {
        return api.file(file)
                .fold(given -> content(given.value(), most), TelegramFiles::refused, TelegramFiles::failed);
    }

    private static Attempt refused(Answer.Refused<?> refused) {
        if (refused.code() == 429) {
            return Attempt.again("Telegram is busy", refused.retryAfter().orElse(SOON));
        }
        if (refused.code() >= 500) {
            return Attempt.again("Telegram answers " + refused.code(), SOON);
        }
        return refused.description().contains("file is too big")
                ? Attempt.last(new Download.Larger())
                : Attempt.failed("Telegram says: " + refused.description());
    }

    private static Attempt failed(Answer.Failed<?> failed) {
        return Attempt.again("Telegram does not answer", SOON);
    }

    private Attempt content(File file, int most) {
        String path = Optional.ofNullable(file.getFilePath()).orElse("");
        if (Optional.ofNullable(file.getFileSize()).orElse(0L) > most) {
            return Attempt.last(new Download.Larger());
        }
        if (path.isBlank() || path.contains("..")) {
            return Attempt.failed("Telegram does not say where it is");
        }
        return path.startsWith("/") || path.contains(":")
                ? Attempt.last(onDisk(path, most))
                : api.content(path, most)
                        .fold(
                                given -> Attempt.last(whole(given.value(), most)),
                                TelegramFiles::refused,
                                TelegramFiles::failed);
    }

    private static Download whole(byte[] bytes, int most) {
        return bytes.length > most ? new Download.Larger() : new Download.Whole(bytes);
    }

    /** Only a server that was configured may name a place on this disk. Its path holds the token, so it stands in no error. */
    private Download onDisk(String path, int most) {
        if (!ownServer) {
            return new Download.Failed("Telegram does not say where it is");
        }
        try (InputStream in = Files.newInputStream(Path.of(path))) {
            return whole(in.readNBytes(most + 1), most);
        } catch (IOException | InvalidPathException e) {
            return new Download.Failed("the Bot API server keeps it in a folder that I may not read");
        }
    }

    @Override
    public void close() {
        api.close();
    }
}
