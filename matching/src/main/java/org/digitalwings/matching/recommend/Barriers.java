package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.TieKind;

/**
 * The hard rules: what forbids a suggestion whatever its score. Each rule is told as a reason whose path leads from the
 * seeker to the candidate. Both are taken with their houses, so that a person's employer or a project's founder counts.
 */
final class Barriers {

    /** How long a conflict of interest outlasts a judging or an employment, in years; an undated judging never ends. */
    static final double YEARS_OF_CONFLICT = 2;

    private final Past past;
    private final int seeker;
    private final Set<Integer> house;
    private final List<Integer> actors;
    private final Map<Integer, Integer> blocked = new HashMap<>();
    private final Map<Integer, Integer> blockers = new HashMap<>();
    private final Map<Integer, Integer> passed = new HashMap<>();
    private final Map<Integer, Integer> met = new HashMap<>();
    private final Map<Integer, Integer> asked = new HashMap<>();
    private final Map<Integer, Integer> askers = new HashMap<>();
    private final Map<Integer, Integer> introduced = new HashMap<>();
    private final Map<Integer, Integer> declined = new HashMap<>();
    private final Map<Integer, Integer> decliners = new HashMap<>();
    private final Map<Integer, Integer> employers = new HashMap<>();
    private final Map<Integer, Integer> portfolio = new HashMap<>();
    private final Map<Integer, Integer> judged = new HashMap<>();
    private final Map<Integer, Integer> declared = new HashMap<>();

    Barriers(Past past, int seeker) {
        this.past = past;
        this.seeker = seeker;
        this.house = Affiliation.house(past, seeker);
        this.actors = new ArrayList<>(List.of(seeker));
        actors.addAll(Affiliation.actsFor(past, seeker));
        house.forEach(this::collect);
        for (int actor : actors) {
            past.visit(actor, TieKind.PASSED, Direction.OUTGOING, Integer.MAX_VALUE, into(passed, actor));
            past.visit(actor, TieKind.MET, into(met, actor));
            past.visit(actor, TieKind.ASKED, Direction.OUTGOING, Integer.MAX_VALUE, whileItHolds(asked, actor));
            past.visit(actor, TieKind.ASKED, Direction.INCOMING, Integer.MAX_VALUE, whileItHolds(askers, actor));
            past.visit(actor, TieKind.ACCEPTED, into(introduced, actor));
            past.visit(actor, TieKind.DECLINED, Direction.OUTGOING, Integer.MAX_VALUE, whileItHolds(declined, actor));
            past.visit(actor, TieKind.DECLINED, Direction.INCOMING, Integer.MAX_VALUE, whileItHolds(decliners, actor));
        }
        Affiliation.formerEmployers(past, seeker, YEARS_OF_CONFLICT).forEach(org -> employers.put(org, seeker));
    }

    private void collect(int own) {
        past.visit(own, TieKind.BLOCKED, Direction.OUTGOING, Integer.MAX_VALUE, into(blocked, own));
        past.visit(own, TieKind.BLOCKED, Direction.INCOMING, Integer.MAX_VALUE, into(blockers, own));
        past.visit(own, TieKind.INVESTED, into(portfolio, own));
        past.visit(own, TieKind.DECLARED_CONFLICT, into(declared, own));
        past.visit(own, TieKind.JUDGED, (member, since, until, weight) -> {
            if (past.isUndated(since) || past.age(since) <= YEARS_OF_CONFLICT) {
                judged.putIfAbsent(member, own);
            }
        });
    }

    private static Past.Visitor into(Map<Integer, Integer> related, int own) {
        return (member, since, until, weight) -> related.putIfAbsent(member, own);
    }

    private Past.Visitor whileItHolds(Map<Integer, Integer> related, int own) {
        return (member, since, until, weight) -> {
            if (past.holds(until)) {
                related.putIfAbsent(member, own);
            }
        };
    }

    /** The rules that forbid a candidate, none where it may be suggested. */
    List<Reason> against(int candidate) {
        Set<Integer> others = Affiliation.house(past, candidate);
        return Stream.of(
                        itself(candidate),
                        between(ReasonCode.BLOCKED, blocked, others, candidate),
                        between(ReasonCode.BLOCKED_BY, blockers, others, candidate),
                        direct(ReasonCode.PASSED, passed, candidate),
                        direct(ReasonCode.MET, met, candidate),
                        direct(ReasonCode.ASKED_ALREADY, asked, candidate),
                        direct(ReasonCode.ASKS_YOU, askers, candidate),
                        direct(ReasonCode.INTRODUCED, introduced, candidate),
                        direct(ReasonCode.DECLINED, declined, candidate),
                        direct(ReasonCode.DECLINED_BY, decliners, candidate),
                        sameOrganization(others, candidate),
                        formerEmployer(others, candidate),
                        between(ReasonCode.CONFLICT_PORTFOLIO, portfolio, others, candidate),
                        between(ReasonCode.CONFLICT_JUDGED, judged, others, candidate),
                        between(ReasonCode.CONFLICT_DECLARED, declared, others, candidate))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Reason> itself(int candidate) {
        return candidate == seeker ? Optional.of(reason(ReasonCode.ITSELF, seeker)) : Optional.empty();
    }

    private Optional<Reason> direct(ReasonCode code, Map<Integer, Integer> related, int candidate) {
        return between(code, related, Set.of(candidate), candidate);
    }

    private Optional<Reason> sameOrganization(Set<Integer> others, int candidate) {
        return others.stream()
                .filter(house::contains)
                .filter(Predicate.not(common -> candidate == seeker))
                .findFirst()
                .map(common -> reason(ReasonCode.SAME_ORGANIZATION, seeker, common, candidate));
    }

    /** Either worked lately where the other belongs. */
    private Optional<Reason> formerEmployer(Set<Integer> others, int candidate) {
        return between(ReasonCode.CONFLICT_EMPLOYER, employers, others, candidate)
                .or(() -> Affiliation.formerEmployers(past, candidate, YEARS_OF_CONFLICT).stream()
                        .filter(house::contains)
                        .findFirst()
                        .map(employer -> reason(ReasonCode.CONFLICT_EMPLOYER, seeker, employer, candidate)));
    }

    /** A tie between the two houses: its ends are the inner members of the path. */
    private Optional<Reason> between(
            ReasonCode code, Map<Integer, Integer> related, Set<Integer> others, int candidate) {
        return others.stream()
                .filter(related::containsKey)
                .findFirst()
                .map(other -> reason(code, seeker, related.getOrDefault(other, seeker), other, candidate));
    }

    /** A reason with the path along some members; who follows itself is named once. */
    private Reason reason(ReasonCode code, int... path) {
        Community community = past.community();
        List<MemberId> ids = new ArrayList<>();
        for (int member : path) {
            MemberId id = community.member(member).id();
            if (ids.isEmpty() || !ids.getLast().equals(id)) {
                ids.add(id);
            }
        }
        return new Reason(code, List.of(community.member(path[path.length - 1]).name()), ids);
    }

    /** The seeker, and what it acts for. */
    List<Integer> actors() {
        return actors;
    }
}
