package daybrief.delivery;

import daybrief.db.Tx;
import daybrief.delivery.row.Bodies;
import daybrief.delivery.row.Row;
import daybrief.delivery.row.Rows;
import daybrief.message.ClassicHtml;
import daybrief.message.Keyboard;
import daybrief.message.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts one thing into the outbox, rendered in all its parts before the first is stored. */
final class Enqueuing {
    /** Bot API, sendDocument: 0-1024 characters after entities parsing; the markup counts here as well, to be safe. */
    private static final int CAPTION = 1024;

    private final Tx tx;
    private final MailboxId mailbox;
    private final Sending sending;
    private final Renderings renderings;

    Enqueuing(Tx tx, MailboxId mailbox, Sending sending, Renderings renderings) {
        this.tx = tx;
        this.mailbox = mailbox;
        this.sending = sending;
        this.renderings = renderings;
    }

    PostId send(Outgoing.Send send) {
        return insert(draft(Row.Action.SEND), renderings.of(send));
    }

    PostId document(Outgoing.Document document) {
        return insert(draft(Row.Action.DOCUMENT), bodies(document));
    }

    PostId edit(Outgoing.Edit edit) {
        return edit(edit.messageId(), Body.of(Outgoing.send(edit.message())));
    }

    private PostId edit(int messageId, List<Body> bodies) {
        List<Long> ids = stored(bodies);
        Optional<Row> standing = Rows.standing(tx, mailbox, messageId);
        if (standing.isPresent() && says(standing.get(), ids)) {
            return standing.get().post();
        }
        Rows.Draft draft = new Rows.Draft(mailbox, Row.Action.EDIT, messageId, null, sending);
        Rows.supersedeEdits(tx, draft);
        return Rows.insert(tx, draft, ids);
    }

    private static boolean says(Row row, List<Long> bodies) {
        return row.state() != State.UNKNOWN && bodies.size() == 1 && row.body() == bodies.get(0);
    }

    PostId revise(Outgoing.Revise revise) {
        List<Body> bodies = Body.of(revise.send());
        Optional<Row> earlier = Rows.find(tx, revise.earlier().value())
                .filter(row -> row.mailbox().equals(mailbox) && row.action() != Row.Action.DOCUMENT);
        if (earlier.isEmpty()) {
            return insert(draft(Row.Action.SEND), bodies);
        }
        return revise(earlier.get(), bodies);
    }

    private PostId revise(Row earlier, List<Body> bodies) {
        return switch (earlier.state()) {
            case WAITING -> {
                Rows.replace(tx, earlier, draft(Row.Action.SEND), stored(bodies));
                yield earlier.post();
            }
            case CLAIMED, SENDING -> {
                Rows.Draft behind = new Rows.Draft(mailbox, Row.Action.EDIT, null, earlier.post(), sending);
                Rows.supersedeEdits(tx, behind);
                yield insert(behind, bodies);
            }
            case ACCEPTED -> edit(earlier.messageId().orElseThrow(), bodies);
            case REFUSED, EXPIRED, SUPERSEDED, UNKNOWN -> insert(draft(Row.Action.SEND), bodies);
        };
    }

    private Rows.Draft draft(Row.Action action) {
        return new Rows.Draft(mailbox, action, null, null, sending);
    }

    private PostId insert(Rows.Draft draft, List<Body> bodies) {
        return Rows.insert(tx, draft, stored(bodies));
    }

    private List<Long> stored(List<Body> bodies) {
        return bodies.stream().map(body -> Bodies.put(tx, body)).toList();
    }

    private static List<Body> bodies(Outgoing.Document document) {
        Attachment file = new Attachment(document.name(), document.content());
        if (document.caption().blocks().isEmpty()) {
            return List.of(Body.of(file, "", document.caption().keyboard()));
        }
        List<Part> parts = ClassicHtml.render(document.caption());
        if (parts.size() == 1 && parts.get(0).html().length() <= CAPTION) {
            return List.of(Body.of(file, parts.get(0).html(), parts.get(0).keyboard()));
        }
        return Stream.concat(
                        Stream.of(Body.of(file, "", Keyboard.NONE)),
                        parts.stream().map(Body::of))
                .toList();
    }

    /** Many readers get the same message within one run: it is rendered once. Holds the last few, each known by being the same object. */
    static final class Renderings {
        private static final int KEPT = 64;

        private final Deque<Rendered> last = new ArrayDeque<>();

        private record Rendered(Outgoing.Send send, List<Body> bodies) {
            @SuppressWarnings("ReferenceEquality") // comparing all words would cost what this saves
            boolean isOf(Outgoing.Send other) {
                return send.message() == other.message()
                        && send.instead() == other.instead()
                        && send.form() == other.form();
            }
        }

        synchronized List<Body> of(Outgoing.Send send) {
            for (Rendered known : last) {
                if (known.isOf(send)) {
                    return known.bodies();
                }
            }
            Rendered rendered = new Rendered(send, List.copyOf(Body.of(send)));
            last.addFirst(rendered);
            if (last.size() > KEPT) {
                last.removeLast();
            }
            return rendered.bodies();
        }
    }
}
