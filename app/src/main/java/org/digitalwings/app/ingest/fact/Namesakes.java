package org.digitalwings.app.ingest.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.identity.BrandIndex.Bearer;
import org.digitalwings.matching.identity.IdentityIndex;
import org.digitalwings.matching.identity.IdentityIndex.Match;
import org.digitalwings.matching.identity.Outcome;
import org.digitalwings.matching.identity.Subject;
import org.digitalwings.matching.identity.Thresholds;

/** Members that share a brand with those whom some rows name, and which of them the rows could mean. */
public final class Namesakes {

    /**
     * Stricter than elsewhere: a row has nothing but names, and nobody looks at a match before it is written. Names must be
     * equal but for place and legal form, or one a brand that nobody else has and that begins the other.
     */
    private static final Thresholds CAREFUL = new Thresholds(Thresholds.DEFAULT.different(), 2);

    private static final int MOST = 20;

    private final Map<Mention, Map<NodeLabel, Set<Bearer>>> bearers;

    Namesakes(Map<Mention, Map<NodeLabel, Set<Bearer>>> bearers) {
        this.bearers = bearers;
    }

    /**
     * A member that a row could mean.
     *
     * @param sure whether it is the same rather than perhaps the same
     */
    record Likely(String id, boolean sure) {}

    /** The ids of all of them. */
    public Stream<String> ids() {
        return bearers.values().stream()
                .flatMap(byLabel -> byLabel.values().stream())
                .flatMap(Set::stream)
                .map(Bearer::id);
    }

    /** The members that such a mention could mean, the likeliest of a label first. */
    List<Likely> like(Mention mention) {
        return bearers.getOrDefault(mention, Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(found -> compare(mention, found.getKey(), found.getValue()))
                .toList();
    }

    private static Stream<Likely> compare(Mention mention, NodeLabel label, Set<Bearer> sharing) {
        MemberKind kind = label == NodeLabel.PROJECT ? MemberKind.PROJECT : MemberKind.ENTERPRISE;
        Map<String, List<String>> names = new HashMap<>();
        sharing.forEach(bearer ->
                names.computeIfAbsent(bearer.id(), id -> new ArrayList<>()).add(bearer.name()));
        IdentityIndex index = IdentityIndex.with(CAREFUL);
        names.forEach((id, all) -> index.put(subject(id, kind, all.getFirst(), all.subList(1, all.size()))));
        Subject row = subject("a-row-of-an-import", kind, mention.name(), mention.otherNames());
        return index.matches(row, MOST).stream()
                .filter(match -> match.verdict().outcome() != Outcome.DIFFERENT)
                .map(Namesakes::likely);
    }

    private static Subject subject(String id, MemberKind kind, String name, List<String> otherNames) {
        return Subject.named(new MemberId(id), kind, name, otherNames.toArray(String[]::new));
    }

    private static Likely likely(Match match) {
        return new Likely(match.subject().id().value(), match.verdict().outcome() == Outcome.SAME);
    }
}
