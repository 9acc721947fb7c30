package org.digitalwings.matching.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.digitalwings.matching.community.Entry;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.RoundReached;
import org.jspecify.annotations.Nullable;

/** Who judged which entry. Nobody judges a project of the organisation for which they work. */
final class Panel {

    private static final double JUDGES = .45;

    private final Cast cast;
    private final Competition competition;
    private final Pool judges = new Pool();

    Panel(Cast cast, Competition competition) {
        this.cast = cast;
        this.competition = competition;
        for (int person = cast.founders(); person < cast.count(MemberKind.PERSON); person++) {
            if (cast.dice("judge", MemberKind.PERSON, person).happens(JUDGES)) {
                judges.add(cast.member(MemberKind.PERSON, person));
            }
        }
        judges.filled();
    }

    /** The judgings of all entries of a project. */
    List<Fact> judgings(int number, double meanJudges) {
        Trait project = cast.member(MemberKind.PROJECT, number);
        Dice dice = cast.dice("judgings", MemberKind.PROJECT, number);
        List<Fact> facts = new ArrayList<>();
        for (Entry entry : competition.entries(project)) {
            addJudgings(facts, project, entry, dice.around(meanJudges), dice);
        }
        return facts;
    }

    private void addJudgings(List<Fact> facts, Trait project, Entry entry, int count, Dice dice) {
        double quality = 55 + 35 * competition.quality(project, entry.edition());
        Trait runner = cast.home(MemberKind.PROJECT, project.number());
        List<RoundReached> rounds = Stream.of(RoundReached.values())
                .filter(round -> round.compareTo(entry.round()) <= 0)
                .toList();
        Set<Integer> chosen = new HashSet<>();
        for (int i = 0; i < count; i++) {
            int judge = judges.draw(project.topic(), dice);
            double score = Math.round((quality + 10 * dice.share()) * 10) / 10.0;
            RoundReached round = dice.of(rounds);
            if (judge >= 0 && chosen.add(judge) && !worksAt(judge, runner)) {
                MemberId id = Census.id(MemberKind.PERSON, judge);
                facts.add(new Fact.Judging(id, project.id(), entry.edition(), round, score));
            }
        }
    }

    private boolean worksAt(int person, @Nullable Trait organization) {
        Trait home = cast.home(MemberKind.PERSON, person);
        return home != null && organization != null && home.id().equals(organization.id());
    }
}
