package org.digitalwings.app.alert;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.graph.alert.Alert;
import org.digitalwings.graph.alert.AlertLog;
import org.digitalwings.graph.change.Change;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.SubjectKind;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.search.StandingSearches;

/** Some changes on their way into notifications, written in portions that a transaction bears. */
final class Telling {

    private static final int ALERTS_A_TRANSACTION = 5_000;

    private final AlertLog log;
    private final StandingSearches standing;
    private final Map<MemberId, Member> members;
    private final Map<MemberId, Set<String>> met = new HashMap<>();
    private final Map<String, Found> found = new LinkedHashMap<>();
    private final List<String> gone = new ArrayList<>();
    private long told;
    private boolean overtaken;

    /** A search that finds a member, with all that happened to it in this portion. */
    private record Found(String search, Change last, Set<Happening> happenings) {

        Alert alert() {
            return new Alert(
                    search,
                    last.subject(),
                    last.seq(),
                    last.at(),
                    happenings.stream().map(Happening::code).toList());
        }
    }

    /** @param told the change up to which everything was told */
    Telling(AlertLog log, StandingSearches standing, Map<MemberId, Member> members, long told) {
        this.log = log;
        this.standing = standing;
        this.members = members;
        this.told = told;
    }

    /** Takes the next change. */
    void take(Change change) {
        if (change.subjectKind() != SubjectKind.MEMBER) {
            return;
        }
        if (change.kind() == ChangeKind.REMOVED) {
            gone.add(change.subject());
        }
        Member member = members.get(new MemberId(change.subject()));
        if (member != null) {
            Set<Happening> happenings = Happening.of(change, member);
            if (!happenings.isEmpty()) {
                met.computeIfAbsent(member.id(), id -> standing.metBy(member))
                        .forEach(search -> found.merge(
                                search + ' ' + change.subject(), new Found(search, change, happenings), Telling::both));
            }
        }
        if (found.size() >= ALERTS_A_TRANSACTION) {
            finish(change.seq());
        }
    }

    private static Found both(Found one, Found later) {
        Set<Happening> happenings = EnumSet.copyOf(one.happenings());
        happenings.addAll(later.happenings());
        return new Found(later.search(), later.last(), happenings);
    }

    /** Writes what was found up to a change. Where another instance was faster, it has told it, and nothing is written. */
    void finish(long last) {
        if (overtaken || last == told) {
            return;
        }
        List<Alert> alerts = found.values().stream().map(Found::alert).toList();
        overtaken = !log.tell(told, last, alerts, gone);
        if (!overtaken) {
            told = last;
        }
        found.clear();
        gone.clear();
    }

    /** The change up to which everything was told here. */
    long told() {
        return told;
    }
}
