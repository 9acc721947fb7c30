package org.digitalwings.matching.sample;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words with which one text about one member is filled. */
final class Scene implements Grammar.Words {

    private static final List<String> TICKETS =
            List.of("200万至500万元", "500万至1000万元", "1000万至3000万元", "3000万至8000万元", "8000万至2亿元");
    private static final List<String> TICKETS_EN = List.of(
            "USD 0.2 to 0.5 million",
            "USD 0.5 to 1 million",
            "USD 1 to 3 million",
            "USD 3 to 8 million",
            "USD 8 to 20 million");
    private static final int THIS_YEAR = 2026;

    private final Trait member;
    private final Title title;
    private final Dice dice;
    private final int focus;

    /**
     * The names that the text may speak of.
     *
     * @param employer the employer's name, empty where there is none
     * @param title what the person is there, empty where there is none
     */
    record Title(String name, String brand, @Nullable String model, String employer, String title) {}

    /**
     * @param focus decides which of the topic's phrases the text is about; the same for all texts about a member
     */
    Scene(Trait member, Title title, int focus, Dice dice) {
        this.member = member;
        this.title = title;
        this.dice = dice;
        this.focus = focus;
    }

    @Override
    public String word(String name) {
        boolean english = member.isOverseas();
        return switch (name) {
            case "name" -> title.name();
            case "brand" -> title.brand();
            case "model" -> title.model() == null ? "" : title.model();
            case "employer" -> title.employer();
            case "title" -> title.title();
            case "city" ->
                english ? member.place().nameEn() : member.place().place().name();
            case "topic" ->
                english
                        ? small(member.topic().topic().nameEn())
                        : member.topic().topic().name();
            case "trade" -> phrase("trade", 0);
            case "product" -> phrase("products", focus);
            case "product2" -> phrase("products", focus + 1);
            case "technique" -> phrase("techniques", focus >> 4);
            case "technique2" -> phrase("techniques", (focus >> 4) + 1);
            case "scene" -> phrase("scenes", focus >> 8);
            case "scene2" -> phrase("scenes", (focus >> 8) + 1);
            case "ticket" -> dice.of(english ? TICKETS_EN : TICKETS);
            case "number" -> Integer.toString(dice.between(3, 60));
            case "year" -> Integer.toString(member.year());
            case "years" -> Integer.toString(Math.max(2, THIS_YEAR - member.year()));
            default ->
                throw new IllegalStateException(
                        "Word {%s} is neither in the grammar nor known: mend phrases_zh.txt or phrases_en.txt."
                                .formatted(name));
        };
    }

    private String phrase(String kind, int number) {
        List<String> phrases = member.topic().phrases(kind, member.isOverseas());
        return phrases.get(number % phrases.size());
    }

    /** A name as a word within a sentence; abbreviations stay as they are. */
    private static String small(String name) {
        return Character.isUpperCase(name.charAt(1))
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
