package org.digitalwings.app.community;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.digitalwings.graph.profile.Audience;
import org.digitalwings.graph.profile.Field;
import org.digitalwings.graph.profile.Visibility;
import org.digitalwings.graph.snapshot.MemberRow;
import org.digitalwings.graph.snapshot.MemberRow.EntryRow;
import org.digitalwings.graph.snapshot.MemberRow.PlaceRow;
import org.digitalwings.graph.snapshot.MemberRow.RoundRow;
import org.digitalwings.graph.snapshot.MemberRow.TopicRow;
import org.digitalwings.matching.community.Award;
import org.digitalwings.matching.community.Background;
import org.digitalwings.matching.community.Background.Raised;
import org.digitalwings.matching.community.Entry;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Need;
import org.digitalwings.matching.community.Offer;
import org.digitalwings.matching.community.Place;
import org.digitalwings.matching.community.Purpose;
import org.digitalwings.matching.community.RoundReached;
import org.digitalwings.matching.community.Topic;
import org.digitalwings.matching.search.SearchAudience;
import org.digitalwings.matching.search.SearchableMember;
import org.digitalwings.matching.text.Amount;
import org.jspecify.annotations.Nullable;

/** Turns stored members into those of matching, without the fields that an audience may not see. */
final class MemberTranslation {

    private MemberTranslation() {}

    /** As everybody in the community may see it. */
    static Member member(MemberRow row) {
        return member(row, Audience.COMMUNITY);
    }

    /** As it can be found, by managers and by everybody else. */
    static SearchableMember searchable(MemberRow row) {
        Visibility visibility = Visibility.ofStored(row.visibility());
        Map<String, SearchAudience> contacts = new HashMap<>();
        contact(contacts, visibility.of(Field.PHONE), row.phone());
        contact(contacts, visibility.of(Field.EMAIL), row.email());
        boolean hiding =
                visibility.said().values().stream().anyMatch(audience -> audience.compareTo(Audience.COMMUNITY) > 0);
        return new SearchableMember(
                member(row), hiding ? member(row, Audience.MANAGERS) : member(row), contacts, hiding);
    }

    private static void contact(Map<String, SearchAudience> contacts, Audience audience, @Nullable String contact) {
        if (contact != null && !contact.isBlank()) {
            switch (audience) {
                case PUBLIC, COMMUNITY -> contacts.put(contact, SearchAudience.COMMUNITY);
                case MANAGERS -> contacts.put(contact, SearchAudience.MANAGERS);
                case NOBODY -> {
                    // Not even managers find it.
                }
            }
        }
    }

    private static Member member(MemberRow row, Audience audience) {
        Visibility visibility = Visibility.ofStored(row.visibility());
        return new Member(
                new MemberId(row.id()),
                constant(MemberKind.class, row.kind()),
                row.name(),
                aliases(row),
                visibility.shows(Field.TEXT, audience) ? row.text() : "",
                visibility.shows(Field.PLACE, audience) ? row.country() : null,
                visibility.shows(Field.PLACE, audience) ? place(row.places()) : null,
                visibility.shows(Field.TOPICS, audience) ? topics(row.topics()) : Map.of(),
                row.technologies(),
                row.entries().stream().map(MemberTranslation::entry).toList(),
                visibility.shows(Field.NEEDS, audience)
                        ? row.needs().stream()
                                .map(need -> new Need(constant(Purpose.class, need.kind()), need.text(), need.until()))
                                .toList()
                        : List.of(),
                visibility.shows(Field.OFFERS, audience)
                        ? row.offers().stream()
                                .map(offer ->
                                        new Offer(constant(Purpose.class, offer.kind()), offer.text(), offer.until()))
                                .toList()
                        : List.of(),
                row.invented(),
                background(row, visibility.shows(Field.TOPICS, audience)));
    }

    private static List<String> aliases(MemberRow row) {
        return Stream.concat(Stream.ofNullable(row.nameEn()), row.aliases().stream())
                .filter(alias -> !alias.isBlank() && !alias.equals(row.name()))
                .distinct()
                .toList();
    }

    private static @Nullable Place place(List<PlaceRow> path) {
        return path.isEmpty()
                ? null
                : new Place(
                        path.getLast().id(), path.stream().map(PlaceRow::name).toList());
    }

    private static Map<Topic, Double> topics(List<TopicRow> rows) {
        Map<Topic, Double> topics = LinkedHashMap.newLinkedHashMap(rows.size());
        rows.forEach(
                row -> topics.put(new Topic(row.id(), row.name(), row.nameEn()), Math.clamp(row.weight(), 0.01, 1)));
        return topics;
    }

    private static Background background(MemberRow row, boolean topics) {
        return new Background(
                row.founded(),
                row.updated(),
                row.rounds().stream().map(MemberTranslation::raised).toList(),
                topics ? Set.copyOf(row.broaderTopics()) : Set.of());
    }

    private static Raised raised(RoundRow row) {
        double amount = row.amount() == null ? 0 : Math.max(0, row.amount());
        return Raised.of(
                row.date(), row.round(), Amount.inCny(amount, row.currency()).orElse(0), row.currency());
    }

    private static Entry entry(EntryRow row) {
        return new Entry(
                row.year(),
                row.track(),
                constant(RoundReached.class, row.round()),
                row.award() == null ? null : constant(Award.class, row.award()));
    }

    /** The graph spells {@code SERVICE_PROVIDER} as {@code service-provider}. */
    private static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
