package org.digitalwings.app.gathering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.digitalwings.graph.gathering.Meeting;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.session.Candidate;
import org.digitalwings.matching.session.Floor;
import org.digitalwings.matching.session.Pair;
import org.digitalwings.matching.session.Rule;
import org.digitalwings.matching.session.TableId;

/**
 * What people decided about pairs, as the planner's rules. Who is to meet is made a candidate, whatever the recommender says;
 * decisions about somebody who does not come are left out.
 */
final class PairRules {

    static final String MORNING = "morning";
    static final String AFTERNOON = "afternoon";

    private final SessionRules frame;
    private final List<Candidate> candidates;
    private final Set<Pair> known = new HashSet<>();
    private final List<Rule> rules = new ArrayList<>();

    PairRules(SessionRules frame, List<Candidate> candidates, Set<MemberId> there) {
        this.frame = frame;
        this.candidates = new ArrayList<>(candidates);
        candidates.forEach(candidate -> known.add(candidate.pair()));
        for (PairRule rule : frame.pairs()) {
            MemberId first = new MemberId(rule.first());
            MemberId second = new MemberId(rule.second());
            if (there.contains(first) && there.contains(second)) {
                add(rule.kind(), new Pair(first, second));
            }
        }
    }

    /** Keeps a meeting in its slot, and at its table where that is still there. */
    void lock(Meeting meeting) {
        Pair pair = Ids.pair(meeting);
        TableId table = new TableId(meeting.table());
        must(pair);
        rules.add(new Rule.AtSlot(pair, meeting.slot()));
        if (Floor.tables(frame.tables()).tables().stream()
                .anyMatch(one -> one.id().equals(table))) {
            rules.add(new Rule.AtTable(pair, table));
        }
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<Rule> rules() {
        return rules.stream().distinct().toList();
    }

    private void add(PairRule.Kind kind, Pair pair) {
        switch (kind) {
            case NEVER -> rules.add(new Rule.NeverMeet(pair));
            case MUST -> must(pair);
            case MORNING -> within(pair, MORNING, frame.morningSlots());
            case AFTERNOON -> within(pair, AFTERNOON, frame.slots() - frame.morningSlots());
        }
    }

    private void must(Pair pair) {
        if (known.add(pair)) {
            candidates.add(Candidate.of(pair, 1));
        }
        rules.add(new Rule.MustMeet(pair));
    }

    /** A session without blocks is all morning or all afternoon. */
    private void within(Pair pair, String block, int slots) {
        if (slots == 0) {
            rules.add(new Rule.NeverMeet(pair));
        } else if (frame.hasBlocks() && known.contains(pair)) {
            rules.add(new Rule.InBlock(pair, block));
        }
    }
}
