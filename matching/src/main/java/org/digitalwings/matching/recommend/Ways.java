package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.List;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.MemberId;

/** Reasons with the way along some members. */
final class Ways {

    private Ways() {}

    /** A reason about the last member of a way; who follows itself on the way is named once. */
    static Reason reason(Community community, ReasonCode code, List<Integer> way) {
        List<MemberId> ids = new ArrayList<>();
        for (int member : way) {
            MemberId id = community.member(member).id();
            if (ids.isEmpty() || !ids.getLast().equals(id)) {
                ids.add(id);
            }
        }
        return new Reason(code, List.of(community.member(way.getLast()).name()), ids);
    }
}
