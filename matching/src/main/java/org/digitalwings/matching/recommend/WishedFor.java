package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Place;
import org.jspecify.annotations.Nullable;

/** What keeps a member out of the wish: its kind, its topics, its place, or that it is an example of whom not to suggest. */
final class WishedFor {

    private WishedFor() {}

    /** What of the wish a member does not meet, as reasons without a path; empty where it meets all. */
    static List<Reason> missedBy(Member member, Wish wish, Set<MemberKind> kinds) {
        List<Reason> missed = new ArrayList<>();
        if (!kinds.contains(member.kind())) {
            missed.add(reason(ReasonCode.KIND_NOT_WISHED, member));
        }
        if (!wish.topics().isEmpty()
                && member.topics().keySet().stream()
                        .noneMatch(topic -> wish.topics().contains(topic.id()))) {
            missed.add(reason(ReasonCode.TOPIC_NOT_WISHED, member));
        }
        if (!wish.places().isEmpty() && !isIn(member.place(), wish.places())) {
            missed.add(reason(ReasonCode.PLACE_NOT_WISHED, member));
        }
        if (wish.examples().unlike().contains(member.id())) {
            missed.add(reason(ReasonCode.EXAMPLE_NOT_WISHED, member));
        }
        return missed;
    }

    private static boolean isIn(@Nullable Place place, Set<String> wished) {
        return place != null && place.path().stream().anyMatch(wished::contains);
    }

    private static Reason reason(ReasonCode code, Member member) {
        return new Reason(code, List.of(member.name()), List.of());
    }
}
