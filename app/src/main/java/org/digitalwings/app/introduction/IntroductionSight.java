package org.digitalwings.app.introduction;

import java.util.Locale;
import java.util.Optional;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.app.introduction.SeenIntroduction.Contact;
import org.digitalwings.app.introduction.SeenIntroduction.Side;
import org.digitalwings.app.member.Members;
import org.digitalwings.app.web.Problem;
import org.digitalwings.graph.exchange.Introduction;
import org.digitalwings.graph.profile.MemberLink;
import org.digitalwings.graph.profile.Profile;
import org.digitalwings.matching.community.MemberId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a member sees of an introduction. */
@Component
public final class IntroductionSight {

    private static final Contact HIDDEN = new Contact(null, null);

    private final CurrentCommunity current;
    private final Members members;

    IntroductionSight(CurrentCommunity current, Members members) {
        this.current = current;
        this.members = members;
    }

    /** A member by name and kind; one that has gone by its id. */
    public MemberLink link(MemberId id) {
        return current.get()
                .find(id)
                .map(member -> new MemberLink(
                        id.value(),
                        member.name(),
                        null,
                        member.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        member.invented()))
                .orElseGet(() -> new MemberLink(id.value(), id.value(), null, "", false));
    }

    /** The same by the id of the graph. */
    public MemberLink link(org.digitalwings.graph.member.MemberId id) {
        return link(id(id));
    }

    Mono<SeenIntroduction> of(Introduction introduction, MemberId member, Viewer viewer) {
        Side side = side(introduction, member).orElse(Side.BETWEEN);
        var through = introduction.through();
        var seen = new SeenIntroduction(
                introduction,
                side,
                link(introduction.from()),
                link(introduction.to()),
                through == null ? null : link(through),
                side == Side.ASKED || viewer.isManager() ? introduction.reason() : null,
                null);
        return seen.isAccepted() && side != Side.BETWEEN
                ? contact(new MemberId(seen.other().id()), viewer).map(contact -> with(seen, contact))
                : Mono.just(seen);
    }

    /** Which of an introduction's members one is, empty where it is none. */
    static Optional<Side> side(Introduction introduction, MemberId member) {
        if (id(introduction.from()).equals(member)) {
            return Optional.of(Side.ASKER);
        }
        if (id(introduction.to()).equals(member)) {
            return Optional.of(Side.ASKED);
        }
        var through = introduction.through();
        return through != null && id(through).equals(member) ? Optional.of(Side.BETWEEN) : Optional.empty();
    }

    static MemberId id(org.digitalwings.graph.member.MemberId stored) {
        return new MemberId(stored.value());
    }

    /** What the other shows the viewer anyway: a yes opens no field that its owner keeps closed. */
    private Mono<Contact> contact(MemberId other, Viewer viewer) {
        return members.find(other, viewer).map(IntroductionSight::contact).onErrorReturn(Problem.class, HIDDEN);
    }

    private static Contact contact(Profile profile) {
        return new Contact(profile.email(), profile.phone());
    }

    private static SeenIntroduction with(SeenIntroduction seen, Contact contact) {
        return new SeenIntroduction(
                seen.introduction(), seen.side(), seen.from(), seen.to(), seen.through(), seen.reason(), contact);
    }
}
