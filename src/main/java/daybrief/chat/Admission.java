package daybrief.chat;

import daybrief.chat.Incoming.Origin;
import daybrief.chat.Invitations.Invitation;
import daybrief.db.Database;
import daybrief.delivery.Mailbox;
import daybrief.subscriber.Choices;
import daybrief.subscriber.Newcomer;
import daybrief.subscriber.Reader;
import daybrief.subscriber.ReaderId;
import daybrief.subscriber.Readers;
import daybrief.text.Languages;
import daybrief.wording.Wording;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides who may use the bot, and makes readers of those who may. Whoever was let in once stays in. */
public final class Admission {
    private final Database db;
    private final Membership membership;
    private final Invitations invitations;
    private final Policy policy;

    /** Where readers are kept and changed. */
    public record Membership(Readers readers, Choices choices) {}

    public Admission(Database db, Membership membership, Invitations invitations, Policy policy) {
        this.db = db;
        this.membership = membership;
        this.invitations = invitations;
        this.policy = policy;
    }

    Readers readers() {
        return membership.readers();
    }

    Choices choices() {
        return membership.choices();
    }

    /**
     * The reader who speaks; a new one where that is allowed.
     *
     * @param payload what came with /start; empty: nothing
     * @return empty for a stranger
     */
    Optional<Reader> admit(Mailbox mailbox, Origin origin, String payload, Instant now) {
        Optional<Reader> known = readers().findByMailbox(mailbox.id());
        boolean listed = policy.admins().contains(origin.sender().user());
        Optional<Invitation> invitation = payload.isEmpty() ? Optional.empty() : invitations.find(payload);
        boolean brings = listed || invitation.isPresent();
        if (known.isPresent()) {
            return known.get().admin() || !brings ? known : let(mailbox, origin, invitation, now);
        }
        return brings || policy.access() == Policy.Access.OPEN
                ? let(mailbox, origin, invitation, now)
                : Optional.empty();
    }

    private Optional<Reader> let(Mailbox mailbox, Origin origin, Optional<Invitation> invitation, Instant now) {
        boolean listed = policy.admins().contains(origin.sender().user());
        boolean isNew = readers().findByMailbox(mailbox.id()).isEmpty();
        Optional<ReaderId> id = db.write(tx -> {
            // Nobody else writes now, so of two who open one invitation the second is a stranger.
            Optional<Invitation> still = invitation.flatMap(one -> invitations.find(one.code()));
            if (invitation.isPresent() && still.isEmpty()) {
                return Optional.empty();
            }
            ReaderId reader = readers().register(tx, newcomer(mailbox, origin), now);
            if (isNew) {
                readsProbably(origin).forEach(language -> choices().reads(tx, reader, language, true));
            }
            still.ifPresent(one -> invitations.use(tx, one, reader, now));
            if (listed || still.filter(Invitation::admin).isPresent()) {
                choices().makeAdmin(tx, reader);
            }
            return Optional.of(reader);
        });
        return id.map(readers()::get);
    }

    private static Newcomer newcomer(Mailbox mailbox, Origin origin) {
        String language =
                Wording.of(origin.sender().languageCode().orElse("en")).language();
        return new Newcomer(
                mailbox.id(), origin.sender().user(), origin.sender().firstName(), language);
    }

    /** Their own language, and English, in which most is published; all, as long as nothing is known. */
    private static Set<String> readsProbably(Origin origin) {
        return origin.sender()
                .languageCode()
                .flatMap(code -> Languages.code(code))
                .map(language -> Stream.of(language, "en").collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
