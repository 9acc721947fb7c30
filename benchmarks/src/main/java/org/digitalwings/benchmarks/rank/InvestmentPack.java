package org.digitalwings.benchmarks.rank;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.digitalwings.benchmarks.pack.PackFile;
import org.digitalwings.benchmarks.pack.PackRow;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.CommunityBuilder;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Tie;
import org.digitalwings.matching.community.TieKind;

/**
 * A pack of dated investments: companies and investors as members, the past as ties, and queries.
 *
 * @param queries in the file's order, each id once
 */
record InvestmentPack(List<Member> members, List<Tie> investments, List<Query> queries) {

    /**
     * Who is to be suggested to whom.
     *
     * @param date the day on which the money came: nothing dated on it or later may be known
     */
    record Query(String id, MemberId company, LocalDate date) {}

    /** Reads a pack; a company, an investor or a query that is named twice, or named but not described, is malformed. */
    static InvestmentPack read(Path directory) throws IOException {
        Set<MemberId> known = new HashSet<>();
        PackMembers reader = new PackMembers(known);
        List<Member> members = PackFile.in(directory, "companies.jsonl").json(reader::company);
        members = append(members, PackFile.in(directory, "investors.jsonl").json(reader::investor));
        List<Tie> investments = PackFile.in(directory, "investments.csv")
                .csv(Set.of("date", "company", "investor"), row -> investment(row, known));
        Set<String> ids = new HashSet<>();
        List<Query> queries = PackFile.in(directory, "queries.csv")
                .csv(Set.of("query", "company", "date"), row -> query(row, known, ids));
        return new InvestmentPack(members, investments, queries);
    }

    Community community() {
        CommunityBuilder builder = Community.builder();
        members.forEach(builder::add);
        investments.forEach(builder::add);
        return builder.build(0);
    }

    private static List<Member> append(List<Member> first, List<Member> second) {
        first.addAll(second);
        return first;
    }

    private static Tie investment(PackRow row, Set<MemberId> known) {
        MemberId company = member(row, "company", known);
        MemberId investor = member(row, "investor", known);
        return new Tie(investor, TieKind.INVESTED, company, row.date("date"), null, 1);
    }

    private static Query query(PackRow row, Set<MemberId> known, Set<String> ids) {
        String id = row.required("query");
        if (!ids.add(id)) {
            throw new IllegalArgumentException("query '%s' comes twice.".formatted(id));
        }
        return new Query(id, member(row, "company", known), row.date("date"));
    }

    private static MemberId member(PackRow row, String column, Set<MemberId> known) {
        MemberId id = new MemberId(row.required(column));
        if (!known.contains(id)) {
            throw new IllegalArgumentException("%s '%s' is not described in the pack.".formatted(column, id));
        }
        return id;
    }
}
