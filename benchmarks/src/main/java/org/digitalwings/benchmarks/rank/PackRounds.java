package org.digitalwings.benchmarks.rank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.benchmarks.pack.PackRow;
import org.digitalwings.matching.community.Background;
import org.digitalwings.matching.community.Background.Raised;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.text.Amount;

/** The funding rounds of a pack: of what several rows say of one day of a company, the first counts. */
final class PackRounds {

    /** The currency of an amount that states none; only ratios of amounts count, so that it does not matter which. */
    private static final String UNSTATED = "USD";

    private final Map<MemberId, List<Raised>> rounds = new HashMap<>();

    void add(MemberId company, Raised round) {
        List<Raised> known = rounds.computeIfAbsent(company, c -> new ArrayList<>());
        LocalDate date = round.date();
        if (date != null && known.stream().noneMatch(other -> date.equals(other.date()))) {
            known.add(round);
        }
    }

    Map<MemberId, List<Raised>> byCompany() {
        return rounds;
    }

    /** A row's columns round and amount; an amount may be a bare number, or a text such as 数百万美元. */
    static Raised raised(PackRow row, LocalDate date) {
        String amount = row.optional("amount");
        String currency = Amount.parse(amount).map(Amount::currency).orElse(null);
        return Raised.of(
                date, row.optional("round"), Amount.aboutCny(amount, UNSTATED).orElse(0), currency);
    }

    /** A company with the rounds that it raised. */
    Member raisedBy(Member company) {
        List<Raised> raised = rounds.getOrDefault(company.id(), List.of());
        Background background = company.background();
        return new Member(
                company.id(),
                company.kind(),
                company.name(),
                company.aliases(),
                company.text(),
                company.country(),
                company.place(),
                company.topics(),
                company.technologies(),
                company.entries(),
                company.needs(),
                company.offers(),
                company.invented(),
                new Background(background.founded(), background.updated(), raised, background.broaderTopics()));
    }
}
