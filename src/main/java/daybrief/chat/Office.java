package daybrief.chat;

import daybrief.db.Database;
import daybrief.delivery.Mailboxes;
import daybrief.delivery.Outbox;
import daybrief.inbox.Inbox;

/** Where updates come from and answers go to, with the database in which both stand. */
public record Office(Database db, Mailboxes mailboxes, Outbox outbox, Inbox inbox) {}
