package org.digitalwings.benchmarks.rank;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.benchmarks.pack.PackFile;
import org.digitalwings.benchmarks.pack.PackRow;
import org.digitalwings.matching.community.Background.Raised;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.CommunityBuilder;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Tie;
import org.digitalwings.matching.community.TieKind;

/**
 * A pack of dated investments: companies and investors as members, the past as ties and funding rounds, and queries.
 *
 * @param rounds by company
 * @param queries in the file's order, each id once
 */
record InvestmentPack(
        List<Member> members, List<Tie> investments, Map<MemberId, List<Raised>> rounds, List<Query> queries) {

    /**
     * Who is to be suggested to whom.
     *
     * @param date the day on which the money came: nothing dated on it or later may be known
     * @param round the round that was raised
     */
    record Query(String id, MemberId company, LocalDate date, Raised round) {

        /** The last day of which anything may be known. */
        LocalDate asOf() {
            return date.minusDays(1);
        }
    }

    /** Reads a pack; a company, an investor or a query that is named twice, or named but not described, is malformed. */
    static InvestmentPack read(Path directory) throws IOException {
        Set<MemberId> known = new HashSet<>();
        PackMembers reader = new PackMembers(known);
        List<Member> companies = PackFile.in(directory, "companies.jsonl").json(reader::company);
        List<Member> investors = PackFile.in(directory, "investors.jsonl").json(reader::investor);
        PackRounds rounds = new PackRounds();
        List<Tie> investments = PackFile.in(directory, "investments.csv")
                .csv(Set.of("date", "company", "investor", "round", "amount"), row -> investment(row, known, rounds));
        Set<String> ids = new HashSet<>();
        List<Query> queries = PackFile.in(directory, "queries.csv")
                .csv(Set.of("query", "company", "date", "round", "amount"), row -> query(row, known, ids));
        List<Member> members =
                new ArrayList<>(companies.stream().map(rounds::raisedBy).toList());
        members.addAll(investors);
        return new InvestmentPack(members, investments, rounds.byCompany(), queries);
    }

    Community community() {
        CommunityBuilder builder = Community.builder();
        members.forEach(builder::add);
        investments.forEach(builder::add);
        return builder.build(0);
    }

    /** The round that a company raised on a day. */
    Raised round(MemberId company, LocalDate date) {
        return rounds.getOrDefault(company, List.of()).stream()
                .filter(round -> date.equals(round.date()))
                .findFirst()
                .orElseThrow();
    }

    private static Tie investment(PackRow row, Set<MemberId> known, PackRounds rounds) {
        MemberId company = member(row, "company", known);
        MemberId investor = member(row, "investor", known);
        LocalDate date = row.date("date");
        rounds.add(company, PackRounds.raised(row, date));
        return new Tie(investor, TieKind.INVESTED, company, date, null, 1);
    }

    private static Query query(PackRow row, Set<MemberId> known, Set<String> ids) {
        String id = row.required("query");
        if (!ids.add(id)) {
            throw new IllegalArgumentException("query '%s' comes twice.".formatted(id));
        }
        LocalDate date = row.date("date");
        return new Query(id, member(row, "company", known), date, PackRounds.raised(row, date));
    }

    private static MemberId member(PackRow row, String column, Set<MemberId> known) {
        MemberId id = new MemberId(row.required(column));
        if (!known.contains(id)) {
            throw new IllegalArgumentException("%s '%s' is not described in the pack.".formatted(column, id));
        }
        return id;
    }
}
