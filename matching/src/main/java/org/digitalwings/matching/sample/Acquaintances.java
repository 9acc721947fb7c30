package org.digitalwings.matching.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.digitalwings.matching.community.MemberKind;

/** Who met whom at the sessions of the past, and who keeps whom in a list. */
final class Acquaintances {

    private final Cast cast;
    private final Pool investors = new Pool();
    private final Pool enterprises = new Pool();
    private final Pool startups = new Pool();
    private final Pool projects = new Pool();

    Acquaintances(Cast cast) {
        this.cast = cast;
        fill(investors, MemberKind.INVESTOR);
        fill(enterprises, MemberKind.ENTERPRISE);
        fill(startups, MemberKind.STARTUP);
        fill(projects, MemberKind.PROJECT);
    }

    /** The meetings of a startup or project. */
    List<Fact> encounters(MemberKind kind, int number, double mean) {
        Trait guest = cast.member(kind, number);
        Dice dice = cast.dice("encounters", kind, number);
        List<Fact> facts = new ArrayList<>();
        for (int left = dice.around(mean); left > 0; left--) {
            PastSession session = dice.of(SampleCommunity.pastSessions());
            boolean investor = dice.happens(.6);
            int host = (investor ? investors : enterprises).draw(guest.topic(), dice);
            MemberKind hosts = investor ? MemberKind.INVESTOR : MemberKind.ENTERPRISE;
            facts.add(new Fact.Encounter(
                    session.id(), session.date(), guest.id(), Census.id(hosts, host), dice.between(2, 5)));
        }
        return facts;
    }

    /** The list of an investor or enterprise. */
    List<Fact> bookmarks(MemberKind kind, int number, double mean) {
        Trait member = cast.member(kind, number);
        Dice dice = cast.dice("bookmarks", kind, number);
        List<Fact> facts = new ArrayList<>();
        for (int left = dice.around(mean); left > 0; left--) {
            boolean startup = dice.happens(.6);
            int saved = (startup ? startups : projects).draw(member.topic(), dice);
            MemberKind kinds = startup ? MemberKind.STARTUP : MemberKind.PROJECT;
            LocalDate at = Ventures.day(dice.between(2024, 2025), dice);
            facts.add(new Fact.Bookmark(member.id(), Census.id(kinds, saved), at));
        }
        return facts;
    }

    private void fill(Pool pool, MemberKind kind) {
        for (int number = 0; number < cast.count(kind); number++) {
            pool.add(cast.member(kind, number));
        }
        pool.filled();
    }
}
