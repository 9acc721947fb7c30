package org.digitalwings.matching.recommend;

import java.util.Optional;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.Purpose;
import org.digitalwings.matching.community.TieKind;

/** For which company a seeker raises money, if any. */
final class Raising {

    private Raising() {}

    /**
     * The first of the seeker and what it acts for that raises money: projects and startups do; an enterprise does where it seeks funding, states a
     * round, or has been invested in.
     */
    static Optional<Integer> of(Request request) {
        for (int actor : request.actors()) {
            if (raises(request, actor)) {
                return Optional.of(actor);
            }
        }
        return Optional.empty();
    }

    private static boolean raises(Request request, int actor) {
        Member member = request.community().member(actor);
        return switch (member.kind()) {
            case PROJECT, STARTUP -> true;
            case ENTERPRISE ->
                seeksFunding(request, member) || request.past().count(actor, TieKind.INVESTED, Direction.INCOMING) > 0;
            default -> false;
        };
    }

    private static boolean seeksFunding(Request request, Member member) {
        return request.wish().purpose() == Purpose.FUNDING
                || !request.wish().round().equals(Wish.Round.UNSTATED)
                || request.openNeeds(member).stream().anyMatch(need -> need.purpose() == Purpose.FUNDING);
    }
}
