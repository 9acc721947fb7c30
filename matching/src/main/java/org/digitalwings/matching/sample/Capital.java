package org.digitalwings.matching.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;

/** Who raised how much from whom. The rounds of a startup follow each other; most investors know the topic. */
final class Capital {

    private static final List<String> ROUNDS = List.of("angel", "pre-a", "a", "b", "c", "d");
    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    private static final double MEAN_ROUND = 2.5;

    private final Cast cast;
    private final Pool investors = new Pool();

    Capital(Cast cast) {
        this.cast = cast;
        for (int investor = 0; investor < cast.count(MemberKind.INVESTOR); investor++) {
            investors.add(cast.member(MemberKind.INVESTOR, investor));
        }
        investors.filled();
    }

    /** The rounds of a startup, the first one first. */
    List<Fact> rounds(int number, double meanStakes) {
        Trait startup = cast.member(MemberKind.STARTUP, number);
        Dice dice = cast.dice("capital", MemberKind.STARTUP, number);
        int stakes = dice.around(meanStakes);
        int count = Math.clamp(Math.round(stakes / MEAN_ROUND), stakes == 0 ? 0 : 1, ROUNDS.size());
        LocalDate date = LocalDate.of(startup.year(), 1, 1).plusDays(dice.between(60, 400));
        List<Fact> facts = new ArrayList<>();
        for (int round = 0; round < count && date.isBefore(END); round++) {
            int share = stakes / (count - round);
            stakes -= share;
            facts.add(round(startup, round, date, share, dice));
            date = date.plusDays(dice.between(150, 600));
        }
        return facts;
    }

    private Fact.FundingRound round(Trait startup, int round, LocalDate date, int stakes, Dice dice) {
        Set<Integer> chosen = new LinkedHashSet<>();
        for (int i = 0; i < stakes; i++) {
            chosen.add(investors.draw(startup.topic(), dice));
        }
        List<Fact.Stake> parts = new ArrayList<>();
        for (int investor : chosen) {
            MemberId id = Census.id(MemberKind.INVESTOR, investor);
            parts.add(new Fact.Stake(id, parts.isEmpty()));
        }
        long millions = Math.max(2, Math.round(StrictMath.pow(3.2, round + dice.share()) * 4));
        boolean abroad = startup.isOverseas();
        return new Fact.FundingRound(
                startup.id() + "-round-" + (round + 1),
                startup.id(),
                date,
                ROUNDS.get(round),
                (abroad ? Math.max(1, millions / 7) : millions) * 1_000_000,
                abroad ? "USD" : "CNY",
                parts);
    }
}
