package org.digitalwings.app.judging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.app.compute.Compute;
import org.digitalwings.app.compute.Waiting;
import org.digitalwings.app.suggestion.CurrentRecommender;
import org.digitalwings.app.suggestion.MemberChoice;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.app.web.StaleEditException;
import org.digitalwings.graph.competition.Ruling;
import org.digitalwings.graph.competition.Rulings;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.recommend.GraphRecommender;
import org.digitalwings.matching.recommend.Reason;
import org.digitalwings.matching.recommend.UnknownMemberException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where managers say that a judge must judge an entry or must not, why, and take that back. */
@Component
public final class RulingDesk {

    /** The longest reason, in characters. */
    public static final int MOST_REASON = 1_000;

    private final JudgingDesk desk;
    private final Entrants entrants;
    private final Rulings rulings;
    private final CurrentRecommender recommender;
    private final CurrentCommunity community;
    private final MemberChoice members;
    private final Compute compute;
    private final Clock clock;

    RulingDesk(
            JudgingDesk desk,
            Entrants entrants,
            Rulings rulings,
            CurrentRecommender recommender,
            CurrentCommunity community,
            MemberChoice members,
            Compute compute,
            Clock clock) {
        this.desk = desk;
        this.entrants = entrants;
        this.rulings = rulings;
        this.recommender = recommender;
        this.community = community;
        this.members = members;
        this.compute = compute;
        this.clock = clock;
    }

    /** A judge and an entry by their ids. */
    public record Pair(String entry, MemberId judge) {}

    /** All rulings of a year, the latest first; the version is that of the year's assignments. */
    public record Year(int year, long version, List<Ruling> rulings) {}

    /** A ruling with those whom it is about. */
    public record Row(Ruling ruling, Member judge, Entrant entrant) {}

    /**
     * How a pair stands.
     *
     * @param conflicts of interest between the two that nobody has put aside
     * @param rulings on the pair, the latest first
     * @param version of the year's assignments
     */
    public record Standing(
            int year, Entrant entrant, Member judge, List<Reason> conflicts, List<Ruling> rulings, long version) {

        /** What is ruled now. */
        public Optional<Ruling> holding() {
            return rulings.stream().filter(Ruling::holds).findFirst();
        }
    }

    /** Whom somebody can mean who typed a judge and an entry. */
    public record Choice(List<Member> judges, List<Entrant> entrants) {

        /** Whether there is no doubt. */
        public boolean isOne() {
            return judges.size() == 1 && entrants.size() == 1;
        }
    }

    /** All rulings of a year; managers only. */
    public Mono<Year> of(int year, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return Waiting.on(() -> new Year(year, desk.version(year), rulings.of(year)));
    }

    /** The rulings of a year that hold, with those whom they are about; managers only. */
    public Mono<List<Row>> holding(int year, Viewer viewer) {
        return of(year, viewer).flatMap(all -> Waiting.on(() -> rows(all)));
    }

    private List<Row> rows(Year all) {
        Map<String, Entrant> known = entrants.of(all.year()).stream()
                .collect(Collectors.toMap(entrant -> entrant.entry().id(), Function.identity()));
        return all.rulings().stream()
                .filter(Ruling::holds)
                .flatMap(ruling -> Stream.ofNullable(known.get(ruling.entry()))
                        .flatMap(entrant -> community.get().find(new MemberId(ruling.judge())).stream()
                                .map(judge -> new Row(ruling, judge, entrant))))
                .toList();
    }

    /** The judges and entries of a year that typed names or ids can mean; managers only. */
    public Mono<Choice> choice(int year, String judge, String entry, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return Mono.zip(members.find(judge), entrants.meant(year, entry), Choice::new);
    }

    /** How a pair stands; managers only. A {@link Problem} of kind NOT_FOUND where the year has no such entry. */
    public Mono<Standing> standing(int year, Pair pair, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return Waiting.on(() -> new Year(year, desk.version(year), of(pair, rulings.of(year))))
                .zipWith(Waiting.on(() -> entrants.find(year, pair.entry())))
                .flatMap(read -> compute.run(() -> measured(read.getT1(), read.getT2(), pair.judge())));
    }

    private static List<Ruling> of(Pair pair, List<Ruling> all) {
        return all.stream()
                .filter(ruling -> ruling.entry().equals(pair.entry())
                        && ruling.judge().equals(pair.judge().value()))
                .toList();
    }

    private Standing measured(Year read, Entrant entrant, MemberId judge) {
        GraphRecommender now = recommender.upToDate();
        Member known = now.community().find(judge).orElseThrow(() -> new UnknownMemberException(judge));
        List<Reason> conflicts = now.expertise(judge, LocalDate.now(clock))
                .conflicts(entrant.member().id());
        return new Standing(read.year(), entrant, known, conflicts, read.rulings(), read.version());
    }

    /**
     * Rules on a pair, in the place of what was ruled before; managers only. A {@link Problem} where the reason is missing or too long
     * (INVALID), or the year's assignments or rulings were changed since (STALE).
     */
    public Mono<Standing> rule(int year, Pair pair, Ruling.Kind kind, String reason, long version, Viewer viewer) {
        String why = reason.strip();
        return standing(year, pair, viewer).flatMap(standing -> {
            requireReason(why);
            return written(
                    standing,
                    version,
                    viewer,
                    () -> rulings.rule(
                            year, pair.entry(), pair.judge().value(), kind, why, version, viewer.username()));
        });
    }

    /**
     * Takes back what was ruled on a pair; managers only. A {@link Problem} where nothing was (NOT_FOUND), or the year's assignments or
     * rulings were changed since (STALE).
     */
    public Mono<Standing> takeBack(int year, Pair pair, long version, Viewer viewer) {
        return standing(year, pair, viewer).flatMap(standing -> {
            if (standing.holding().isEmpty()) {
                throw Problem.of(
                        ProblemKind.NOT_FOUND,
                        "judging.problem.free",
                        "Judge %s is neither fixed for entry %s nor forbidden: there is nothing to take back."
                                .formatted(pair.judge(), pair.entry()),
                        standing.judge().name(),
                        standing.entrant().member().name());
            }
            return written(
                    standing,
                    version,
                    viewer,
                    () -> rulings.takeBack(year, pair.entry(), pair.judge().value(), version, viewer.username()));
        });
    }

    /** A write that answers the new version, or nothing where there is a later one. */
    private interface Write {
        OptionalLong run();
    }

    private Mono<Standing> written(Standing before, long version, Viewer viewer, Write write) {
        Pair pair = new Pair(before.entrant().entry().id(), before.judge().id());
        return Waiting.on(write::run).flatMap(next -> {
            if (next.isEmpty()) {
                throw new StaleEditException("judging " + before.year(), version);
            }
            return standing(before.year(), pair, viewer);
        });
    }

    private static void requireReason(String reason) {
        if (reason.isEmpty() || reason.length() > MOST_REASON) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "judging.problem.reason",
                    "A reason of %d characters must have 1 to %d.".formatted(reason.length(), MOST_REASON),
                    reason.length(),
                    MOST_REASON);
        }
    }
}
