package org.digitalwings.matching.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people say for {@code near:NAME within:STEPS}: "investors two steps from NAME", 距NAME两步以内的投资机构. A
 * sentence is read so only where the name is exactly some member's.
 *
 * @param rest the text without it
 * @param member the one in the middle
 * @param steps how far, null where it is not said
 * @param typed the parts of the text that said it
 */
record SpokenNearness(
        String rest, MemberId member, @Nullable Integer steps, List<String> typed) {

    private static final String NUMBER = "(?<steps>[1-3]|[一二两三])";

    private static final List<Pattern> SENTENCES = List.of(
            Pattern.compile("(?<before>(?:.*?\\s)?)(?<said>(?:与|和|跟|距离|距|离)(?<name>.{1,60}?)(?:相距|相隔|隔)?" + NUMBER
                    + "[步度跳](?:以内|之内|内)?的?)(?<after>.*)"),
            Pattern.compile(
                    "(?<before>(?:.*?\\s)?)(?<said>(?<name>.{1,60}?)的?" + NUMBER + "[步度跳](?:以内|之内|内)的?)(?<after>.*)"),
            Pattern.compile("(?<before>(?:.*?\\s)?)(?<said>(?<name>.{1,60}?)的?(?:附近|周围|周边|身边)的?)(?<after>.*)"),
            Pattern.compile(
                    "(?i)(?<before>(?:.*?\\s)?)(?<said>(?:within\\s+)?(?<steps>[1-3]|one|two|three)\\s+(?:steps?|hops?)"
                            + "\\s+(?:from|of|around|away\\s+from)\\s+(?<name>.{1,80}))(?<after>)"),
            Pattern.compile(
                    "(?i)(?<before>(?:.*?\\s)?)(?<said>(?:near|around|close\\s+to)\\s+(?<name>.{1,80}))(?<after>)"));

    /** With what filters beside it say. */
    Surroundings and(Surroundings filtered) {
        return new Surroundings(
                member,
                filtered.steps() == null ? steps : filtered.steps(),
                Stream.concat(typed.stream(), filtered.typed().stream()).toList());
    }

    static Optional<SpokenNearness> read(String text, FilterWords words) {
        for (Pattern sentence : SENTENCES) {
            Matcher said = sentence.matcher(text);
            if (said.matches()) {
                Optional<MemberId> member = words.member(said.group("name").strip());
                if (member.isPresent()) {
                    boolean counts = sentence.namedGroups().containsKey("steps");
                    return Optional.of(new SpokenNearness(
                            said.group("before") + " " + said.group("after"),
                            member.get(),
                            counts ? Nearness.steps(said.group("steps")).orElse(null) : null,
                            List.of(said.group("said").strip())));
                }
            }
        }
        return Optional.empty();
    }
}
