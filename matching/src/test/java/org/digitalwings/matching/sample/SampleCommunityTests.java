package org.digitalwings.matching.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalwings.matching.community.Award;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Entry;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.RoundReached;
import org.digitalwings.matching.identity.NameKeys;
import org.junit.jupiter.api.Test;

class SampleCommunityTests {

    private static final SampleCommunity SHOWN = SampleCommunity.of(SampleSize.SHOWN);

    private final List<Member> members =
            SHOWN.portraits().map(Fact.Portrait::member).toList();

    @Test
    void hasExactlyTheMembersAskedForWithIdsOfTheirOwn() {
        assertThat(members).hasSize(SampleSize.SHOWN.members());
        assertThat(members).extracting(Member::id).doesNotHaveDuplicates();
    }

    @Test
    void keepsTheNamesOfTheShownCommunityApart() {
        assertThat(members).extracting(member -> NameKeys.of(member.name())).doesNotHaveDuplicates();
    }

    @Test
    void givesTheSameCommunityForTheSameSizeAndAnotherForAnotherSeed() {
        SampleCommunity again = SampleCommunity.of(SampleSize.SHOWN);
        SampleCommunity other = SampleCommunity.of(new SampleSize(300, 1_800, 7));

        assertThat(again.portraits())
                .containsExactlyElementsOf(SHOWN.portraits().toList());
        assertThat(again.ties()).containsExactlyElementsOf(SHOWN.ties().toList());
        assertThat(other.portraits().toList()).isNotEqualTo(SHOWN.portraits().toList());
    }

    @Test
    void saysNothingOfRealMembersBeyondTheFacts() {
        List<Member> real =
                members.stream().filter(member -> !member.invented()).toList();
        Set<MemberId> ids = real.stream().map(Member::id).collect(Collectors.toSet());

        assertThat(real)
                .hasSize(43)
                .filteredOn(member -> member.kind() == MemberKind.PROJECT)
                .hasSize(4);
        assertThat(real).allSatisfy(member -> {
            assertThat(member.topics()).isEmpty();
            assertThat(member.needs()).isEmpty();
            assertThat(member.offers()).isEmpty();
            assertThat(member.entries())
                    .allSatisfy(entry -> assertThat(entry.award()).isNull());
        });
        assertThat(SHOWN.ties().filter(fact -> mentioned(fact).stream().anyMatch(ids::contains)))
                .hasSize(24)
                .allSatisfy(fact -> {
                    assertThat(fact).isInstanceOf(Fact.Judging.class);
                    assertThat(mentioned(fact)).isSubsetOf(ids);
                    assertThat(((Fact.Judging) fact).score()).isNull();
                });
    }

    @Test
    void givesEachTrackNoMoreAwardsThanTheCompetitionHas() {
        Map<String, Map<Award, Integer>> awards = new HashMap<>();
        SampleCommunity.of(SampleSize.of(5_000, 3))
                .portraits()
                .flatMap(portrait -> portrait.member().entries().stream())
                .filter(entry -> entry.award() != null)
                .forEach(entry -> {
                    assertThat(entry.round()).isEqualTo(RoundReached.FINAL);
                    awards.computeIfAbsent(entry.edition() + entry.track(), race -> new HashMap<>())
                            .merge(entry.award(), 1, Integer::sum);
                });

        assertThat(awards.keySet()).anyMatch(race -> race.startsWith("2019"));
        Map<Award, Integer> most =
                Map.of(Award.GRAND_PRIZE, 1, Award.FIRST_PRIZE, 1, Award.SECOND_PRIZE, 3, Award.THIRD_PRIZE, 5);
        assertThat(awards.values())
                .allSatisfy(track -> assertThat(track)
                        .allSatisfy((award, count) -> assertThat(count).isLessThanOrEqualTo(most.get(award))));
        assertThat(awards.get("2025ai")).isEqualTo(most);
    }

    @Test
    void tiesMembersOnlyThatExistAndDatesTheTiesWithinTheEditions() {
        Community community = SHOWN.community();

        assertThat(community.size()).isEqualTo(300);
        assertThat(community.skippedTies()).isZero();
        assertThat(SHOWN.ties().flatMap(TieView::of)).allSatisfy(tie -> {
            if (tie.since() != null) {
                assertThat(tie.since()).isBetween(LocalDate.of(2000, 1, 1), LocalDate.of(2025, 12, 31));
            }
        });
    }

    @Test
    void makesAboutAsManyTiesAsAskedFor() {
        Community community = SampleCommunity.of(SampleSize.of(20_000, 1)).community();

        assertThat((double) community.tieCount()).isCloseTo(200_000, offset(30_000.0));
    }

    @Test
    void skewsTopicsAndInvestors() {
        SampleCommunity large = SampleCommunity.of(SampleSize.of(20_000, 1));
        Map<MemberId, Integer> stakes = new HashMap<>();
        large.ties()
                .flatMap(fact -> fact instanceof Fact.FundingRound round ? round.stakes().stream() : Stream.empty())
                .forEach(stake -> stakes.merge(stake.investor(), 1, Integer::sum));
        List<Integer> activity =
                stakes.values().stream().sorted((a, b) -> b - a).toList();
        int all = activity.stream().mapToInt(Integer::intValue).sum();
        int mostActive = activity.stream()
                .limit(activity.size() / 10)
                .mapToInt(Integer::intValue)
                .sum();

        assertThat((double) mostActive / all).isBetween(.3, .8);
    }

    @Test
    void neverLetsPeopleJudgeProjectsOfTheirOwnOrganisation() {
        Set<String> jobs = new HashSet<>();
        Map<MemberId, MemberId> runners = new HashMap<>();
        SHOWN.ties().forEach(fact -> {
            if (fact instanceof Fact.Employment job && job.until() == null) {
                jobs.add(job.person() + " " + job.organization());
            } else if (fact instanceof Fact.Running run) {
                runners.put(run.project(), run.organization());
            }
        });

        assertThat(SHOWN.ties().filter(Fact.Judging.class::isInstance).map(Fact.Judging.class::cast))
                .noneMatch(judging -> jobs.contains(judging.judge() + " " + runners.get(judging.project())));
    }

    @Test
    void writesTextsWithoutGaps() {
        assertThat(SampleCommunity.of(SampleSize.of(3_000, 9))
                        .portraits()
                        .filter(p -> p.member().invented()))
                .allSatisfy(portrait -> {
                    Member member = portrait.member();
                    assertThat(member.text()).isNotBlank().doesNotContain("{", "null", "，，", "  ");
                    assertThat(member.topics()).isNotEmpty();
                    assertThat(member.place()).isNotNull();
                });
    }

    @Test
    void variesTheTexts() {
        List<String> texts = SampleCommunity.of(SampleSize.of(3_000, 9))
                .portraits()
                .map(portrait -> portrait.member().text())
                .filter(text -> !text.isEmpty())
                .toList();

        assertThat(new HashSet<>(texts).size()).isGreaterThan((int) (texts.size() * .98));
    }

    @Test
    void refusesSizesThatItCannotMake() {
        assertThatThrownBy(() -> SampleSize.of(10, 1))
                .hasMessageContaining("10")
                .hasMessageContaining("150");
        assertThatThrownBy(() -> new SampleSize(300, 5, 1)).hasMessageContaining("600");
    }

    private static List<MemberId> mentioned(Fact fact) {
        return TieView.of(fact).flatMap(tie -> Stream.of(tie.from(), tie.to())).toList();
    }

    @Test
    void entersProjectsInEveryEdition() {
        Set<Integer> editions = members.stream()
                .flatMap(member -> member.entries().stream())
                .map(Entry::edition)
                .collect(Collectors.toSet());

        assertThat(editions).containsExactlyInAnyOrder(2019, 2020, 2021, 2022, 2023, 2024, 2025);
    }
}
