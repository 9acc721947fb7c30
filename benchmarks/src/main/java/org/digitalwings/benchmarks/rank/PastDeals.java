package org.digitalwings.benchmarks.rank;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalwings.matching.community.Background.Raised;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Place;
import org.digitalwings.matching.community.Tie;
import org.jspecify.annotations.Nullable;

/** What the peers know: who invested in what until a day, and what the companies are. */
final class PastDeals {

    private static final double DAYS_A_YEAR = 365.25;

    private final List<Tie> deals;
    private final LocalDate end;
    private final InvestmentPack pack;
    private final Map<MemberId, Member> members;
    private final Map<MemberId, Set<MemberId>> portfolios = new TreeMap<>();
    private final Map<MemberId, Set<MemberId>> investors = new HashMap<>();

    private PastDeals(InvestmentPack pack, List<Tie> deals, LocalDate end) {
        this.pack = pack;
        this.deals = deals;
        this.end = end;
        this.members = pack.members().stream().collect(Collectors.toMap(Member::id, member -> member));
        for (Tie deal : deals) {
            portfolios.computeIfAbsent(deal.from(), i -> new TreeSet<>()).add(deal.to());
            investors.computeIfAbsent(deal.to(), c -> new TreeSet<>()).add(deal.from());
        }
    }

    /** The deals of a pack up to a day, that day included. */
    static PastDeals of(InvestmentPack pack, LocalDate day) {
        List<Tie> known = pack.investments().stream()
                .filter(deal -> !Objects.requireNonNull(deal.since()).isAfter(day))
                .toList();
        return new PastDeals(pack, known, day);
    }

    List<Tie> deals() {
        return deals;
    }

    /** By investor, in the order of their ids. */
    Map<MemberId, Set<MemberId>> portfolios() {
        return portfolios;
    }

    Set<MemberId> investorsOf(MemberId company) {
        return investors.getOrDefault(company, Set.of());
    }

    Set<MemberId> companies() {
        return investors.keySet();
    }

    double age(Tie deal) {
        return Objects.requireNonNull(deal.since()).until(end, ChronoUnit.DAYS) / DAYS_A_YEAR;
    }

    Raised round(Tie deal) {
        return pack.round(deal.to(), Objects.requireNonNull(deal.since()));
    }

    /** A company's fields, place and the name of the round, each as a word of its own kind. */
    Set<String> attributes(MemberId company, @Nullable String round) {
        Member member = Objects.requireNonNull(members.get(company));
        Set<String> attributes = new HashSet<>(fields(company));
        Stream.ofNullable(member.place())
                .map(Place::id)
                .map(id -> "place " + id)
                .forEach(attributes::add);
        Stream.ofNullable(round).map(name -> "round " + name).forEach(attributes::add);
        return attributes;
    }

    Set<String> fields(MemberId company) {
        return Objects.requireNonNull(members.get(company)).topics().keySet().stream()
                .map(topic -> "field " + topic.id())
                .collect(Collectors.toSet());
    }
}
