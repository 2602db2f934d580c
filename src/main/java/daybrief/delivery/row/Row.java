package daybrief.delivery.row;

import daybrief.delivery.Body;
import daybrief.delivery.MailboxId;
import daybrief.delivery.Parcel;
import daybrief.delivery.PostId;
import daybrief.delivery.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.statement.StatementContext;

/** One request of the outbox as it stands in the table. */
public record Row(
        long id,
        MailboxId mailbox,
        PostId post,
        int part,
        Action action,
        OptionalInt target,
        long body,
        boolean silent,
        State state,
        int attempts,
        OptionalInt messageId) {
    /** What the request does. */
    public enum Action {
        SEND,
        EDIT,
        DOCUMENT;

        public String stored() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether the same request may be made twice without harm. */
    public boolean repeatable() {
        return action == Action.EDIT;
    }

    public Parcel parcel(Body content) {
        Optional<Integer> editing =
                action == Action.EDIT && target.isPresent() ? Optional.of(target.getAsInt()) : Optional.empty();
        return new Parcel(id, editing, silent, content);
    }

    public static Row map(ResultSet rs, StatementContext context) throws SQLException {
        return new Row(
                rs.getLong("id"),
                new MailboxId(rs.getLong("mailbox_id")),
                new PostId(rs.getLong("post_id")),
                rs.getInt("part"),
                Action.valueOf(rs.getString("action").toUpperCase(java.util.Locale.ROOT)),
                number(rs, "target"),
                rs.getLong("body_id"),
                rs.getInt("silent") == 1,
                State.of(rs.getString("state")),
                rs.getInt("attempts"),
                number(rs, "message_id"));
    }

    private static OptionalInt number(ResultSet rs, String column) throws SQLException {
        int value = rs.getInt(column);
        return rs.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
