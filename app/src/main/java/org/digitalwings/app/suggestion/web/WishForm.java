package org.digitalwings.app.suggestion.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Purpose;
import org.digitalwings.matching.recommend.Wish;
import org.digitalwings.matching.text.Amount;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A wish as parameters of an address; what is missing or empty is not wished.
 *
 * @param kind codes of kinds such as {@code investor}
 * @param purpose the code of a purpose such as {@code pilot-site}
 * @param topic ids of topics
 * @param place names of divisions
 * @param text more words, at most 500 characters
 * @param round the name of the funding round that is to be raised, at most 50 characters
 * @param amount how much is to be raised, such as 500万元
 * @param like ids of members that the suggested should be like, at most 10
 * @param unlike ids of members that they should not be like, at most 10
 * @param drop the id of an example that is not wished for any more
 * @param variety {@code off} for an order by chance alone; by default fields alternate
 */
record WishForm(
        @Nullable List<String> kind,
        @Nullable String purpose,
        @Nullable List<String> topic,
        @Nullable List<String> place,
        @Nullable String text,
        @Nullable String round,
        @Nullable String amount,
        @Nullable List<String> like,
        @Nullable List<String> unlike,
        @Nullable String drop,
        @Nullable String variety) {

    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");
    private static final String ON = "on";
    private static final String OFF = "off";
    private static final int MAX_TEXT = 500;
    private static final int MAX_ROUND = 50;

    /** The wish as of today. */
    Wish wish(Clock clock) {
        Set<MemberKind> kinds = EnumSet.noneOf(MemberKind.class);
        values(kind).forEach(code -> kinds.add(constant(MemberKind.class, "kind", code)));
        String words = text == null ? "" : text.strip();
        if (words.length() > MAX_TEXT) {
            throw invalid("text", words.length() + " characters", "at most " + MAX_TEXT);
        }
        Wish wish = new Wish(
                kinds,
                purpose == null || purpose.isBlank() ? null : constant(Purpose.class, "purpose", purpose),
                values(topic).collect(Collectors.toSet()),
                values(place).collect(Collectors.toSet()),
                words,
                LocalDate.now(clock.withZone(HOME)),
                funding(),
                examples(),
                false);
        return isVaried() ? wish.varied() : wish;
    }

    private boolean isVaried() {
        String said = value(variety).findFirst().orElse(ON);
        if (!said.equals(ON) && !said.equals(OFF)) {
            throw invalid("variety", said, ON + ", " + OFF);
        }
        return said.equals(ON);
    }

    private Wish.Examples examples() {
        List<String> liked = likes().toList();
        List<String> unliked = unlikes().toList();
        Set<String> seen = new HashSet<>();
        Stream.concat(liked.stream(), unliked.stream())
                .filter(id -> !seen.add(id))
                .findFirst()
                .ifPresent(id -> {
                    throw Problem.of(
                            ProblemKind.INVALID,
                            "suggestion.problem.example-twice",
                            "Member %s is named twice among the examples: name it once, as like or as unlike."
                                    .formatted(id),
                            id);
                });
        int most = Wish.Examples.MOST;
        if (liked.size() > most || unliked.size() > most) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "suggestion.problem.examples-many",
                    "%d members to be like and %d to be unlike must be at most %d each: leave some out."
                            .formatted(liked.size(), unliked.size(), most),
                    liked.size(),
                    unliked.size(),
                    most);
        }
        return new Wish.Examples(
                liked.stream().map(MemberId::new).toList(),
                unliked.stream().map(MemberId::new).toList());
    }

    /** Ids of members that the suggested should be like. */
    Stream<String> likes() {
        return values(like).filter(id -> !id.equals(drop));
    }

    /** Ids of members that they should not be like. */
    Stream<String> unlikes() {
        return values(unlike).filter(id -> !id.equals(drop));
    }

    /** Whether a member is an example; for templates. */
    public boolean isExample(String id) {
        return Stream.concat(likes(), unlikes()).anyMatch(id::equals);
    }

    /** Whether the order is by chance alone; for templates. */
    public boolean isPlain() {
        return OFF.equals(variety);
    }

    /** An amount that names no currency is in CNY. */
    private Wish.Round funding() {
        String name = value(round).findFirst().orElse(null);
        if (name != null && name.length() > MAX_ROUND) {
            throw invalid("round", name.length() + " characters", "at most " + MAX_ROUND);
        }
        String stated = value(amount).findFirst().orElse(null);
        if (stated == null) {
            return new Wish.Round(name, 0, null);
        }
        String currency = Amount.parse(stated)
                .orElseThrow(() -> invalid("amount", stated, "500万元, 数千万人民币, $2m"))
                .currency();
        return new Wish.Round(name, Amount.aboutCny(stated, "CNY").orElse(0), currency);
    }

    /** Whether a kind is wished for; for templates. */
    public boolean wants(String code) {
        return values(kind).anyMatch(code::equals);
    }

    /** Whether a topic is wished for; for templates. */
    public boolean isAbout(String id) {
        return values(topic).anyMatch(id::equals);
    }

    /** The places as one text; for templates. */
    public String places() {
        return values(place).collect(Collectors.joining(" "));
    }

    /** The parameters as a query, encoded, empty where nothing is wished. */
    public String query() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        values(kind).forEach(code -> address.queryParam("kind", encoded(code)));
        value(purpose).forEach(code -> address.queryParam("purpose", encoded(code)));
        values(topic).forEach(id -> address.queryParam("topic", encoded(id)));
        values(place).forEach(name -> address.queryParam("place", encoded(name)));
        value(text).forEach(words -> address.queryParam("text", encoded(words)));
        value(round).forEach(name -> address.queryParam("round", encoded(name)));
        value(amount).forEach(sum -> address.queryParam("amount", encoded(sum)));
        likes().forEach(id -> address.queryParam("like", encoded(id)));
        unlikes().forEach(id -> address.queryParam("unlike", encoded(id)));
        value(variety).forEach(said -> address.queryParam("variety", encoded(said)));
        String query = address.build(true).getQuery();
        return query == null ? "" : query;
    }

    /** A value as a part of an address. */
    static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    private static Stream<String> value(@Nullable String value) {
        return value == null || value.isBlank() ? Stream.empty() : Stream.of(value.strip());
    }

    private static Stream<String> values(@Nullable List<String> values) {
        return values == null
                ? Stream.empty()
                : values.stream().map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The constant that a code in lower case with hyphens stands for. */
    static <E extends Enum<E>> E constant(Class<E> type, String parameter, String code) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> code(constant).equals(code))
                .findFirst()
                .orElseThrow(() -> invalid(
                        parameter,
                        code,
                        Stream.of(type.getEnumConstants()).map(WishForm::code).collect(Collectors.joining(", "))));
    }

    /** The code of a constant: lower case with hyphens. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Problem invalid(String parameter, String value, String allowed) {
        return Problem.of(
                ProblemKind.INVALID,
                "suggestion.problem.wish",
                "Parameter %s is '%s', but must be %s.".formatted(parameter, value, allowed),
                parameter,
                value,
                allowed);
    }
}
