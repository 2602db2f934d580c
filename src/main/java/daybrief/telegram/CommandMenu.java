package daybrief.telegram;

import daybrief.db.Database;
import daybrief.db.Facts;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The commands that Telegram offers while somebody types; set only when they differ from what was set last. */
public final class CommandMenu {
    private static final Logger LOG = LoggerFactory.getLogger(CommandMenu.class);

    private final TelegramApi api;
    private final Database db;
    private final Facts facts;

    public CommandMenu(TelegramApi api, Database db) {
        this.api = api;
        this.db = db;
        this.facts = new Facts(db);
    }

    /**
     * A failure is logged, and made good at the next start.
     *
     * @param language of two letters; empty: for everybody else
     */
    public void show(Optional<String> language, List<TelegramApi.Item> items) {
        String name = "menu" + language.map(code -> "." + code).orElse("");
        String wanted = items.toString();
        if (facts.find(name).equals(Optional.of(wanted))) {
            return;
        }
        if (api.setCommands(language, items) instanceof Answer.Given<Boolean>) {
            db.write(tx -> {
                facts.put(tx, name, wanted);
                return null;
            });
        } else {
            LOG.warn("The menu of commands could not be set");
        }
    }
}
