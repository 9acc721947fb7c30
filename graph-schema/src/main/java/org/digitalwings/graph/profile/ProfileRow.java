package org.digitalwings.graph.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.digitalwings.graph.profile.Profile.EntryFact;
import org.digitalwings.graph.profile.Profile.InvestmentFact;
import org.digitalwings.graph.profile.Profile.MilestoneFact;
import org.digitalwings.graph.profile.Profile.PersonFact;
import org.digitalwings.graph.profile.Profile.RoundFact;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Turns rows of {@link ProfileCypher} into projections. */
final class ProfileRow {

    private ProfileRow() {}

    static Profile profile(Record row) {
        var member = row.get("member");
        return new Profile(
                link(member),
                strings(member.get("aliases")),
                member.get("text").asString(""),
                text(member, "website"),
                text(member, "email"),
                text(member, "phone"),
                text(member, "country"),
                Visibility.ofStored(strings(member.get("visibility"))),
                text(member, "source"),
                member.get("version").asLong(0),
                instant(member.get("updatedAt")),
                row.get("places").asList(ProfileRow::named),
                row.get("topics").asList(ProfileRow::named),
                strings(row.get("technologies")),
                row.get("entries").asList(ProfileRow::entry),
                row.get("rounds").asList(ProfileRow::round),
                row.get("investments").asList(ProfileRow::investment),
                row.get("people").asList(ProfileRow::person),
                row.get("milestones")
                        .asList(reached -> new MilestoneFact(reached.get("kind").asString(), date(reached))),
                row.get("needs").asList(ProfileRow::wish),
                row.get("offers").asList(ProfileRow::wish));
    }

    static MemberLink link(Value member) {
        return new MemberLink(
                member.get("id").asString(),
                member.get("name").asString(),
                text(member, "nameEn"),
                member.get("kind").asString(""),
                member.get("invented").asBoolean(false));
    }

    static Named named(Value word) {
        return new Named(word.get("id").asString(), word.get("name").asString(""), text(word, "nameEn"));
    }

    private static EntryFact entry(Value entry) {
        return new EntryFact(
                entry.get("member").isNull() ? null : link(entry.get("member")),
                named(entry.get("competition")),
                entry.get("year").asInt(0),
                named(entry.get("track")),
                text(entry, "round"),
                text(entry, "award"));
    }

    private static RoundFact round(Value round) {
        return new RoundFact(
                date(round),
                text(round, "round"),
                round.get("amount").isNull()
                        ? null
                        : round.get("amount").asNumber().doubleValue(),
                text(round, "currency"),
                round.get("investors").asList(ProfileRow::link));
    }

    private static InvestmentFact investment(Value investment) {
        return new InvestmentFact(
                link(investment.get("member")),
                date(investment),
                text(investment, "round"),
                investment.get("lead").asBoolean(false));
    }

    private static PersonFact person(Value tie) {
        return new PersonFact(
                link(tie.get("member")),
                tie.get("tie").asString().toLowerCase(Locale.ROOT).replace('_', '-'),
                tie.get("outgoing").asBoolean(),
                text(tie, "title"),
                tie.get("past").asBoolean(false));
    }

    private static Wish wish(Value wish) {
        return new Wish(
                wish.get("id").asString(),
                wish.get("kind").asString(),
                wish.get("text").asString(""),
                wish.get("until").isNull() ? null : wish.get("until").asLocalDate());
    }

    static List<String> strings(Value list) {
        return list.isNull() ? List.of() : list.asList(Value::asString);
    }

    static @Nullable String text(Value map, String key) {
        var text = map.get(key);
        return text.isNull() || text.asString().isBlank() ? null : text.asString();
    }

    private static @Nullable LocalDate date(Value map) {
        return map.get("date").isNull() ? null : map.get("date").asLocalDate();
    }

    static @Nullable Instant instant(Value value) {
        return value.isNull() ? null : value.asZonedDateTime().toInstant();
    }
}
