package org.digitalwings.matching.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalwings.matching.community.MemberKind;
import org.jspecify.annotations.Nullable;

/** What the invented members are called. Organisations and projects have brands of their own; people may share a name. */
final class Names {

    private static final int BRAND_STEP = 2_654_435;

    private final Map<String, List<String>> blocks = Blocks.read("names.txt");
    private final List<Sign> brandSigns = signs("brand");
    private final List<Sign> surnames = signs("surname");
    private final List<Sign> givenSigns = signs("given");
    private final List<String> brands = list("brand.english");
    private final List<String> endings = list("brand.english.end");
    private final List<String> firstNames = list("first");
    private final List<String> lastNames = list("last");
    private final List<String> models = list("base-model");
    private final List<String> openSource = list("open-source-project");

    /** A character of a name and how it is read. */
    private record Sign(String character, String pinyin) {}

    /** A name in Chinese and in Latin letters. */
    record Name(String chinese, String latin) {}

    List<String> models() {
        return models;
    }

    List<String> openSourceProjects() {
        return openSource;
    }

    /**
     * The brand with a number: two characters for the first 4,096, three for the 262,144 after them, and so different
     * for that many.
     */
    Name brand(int number) {
        int count = brandSigns.size();
        int two = count * count;
        int digits = number < two ? 2 : 3;
        long space = number < two ? two : (long) two * count;
        long code = Math.floorMod(number - (number < two ? 0 : two), space) * BRAND_STEP % space;
        var chinese = new StringBuilder();
        var latin = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            Sign sign = brandSigns.get((int) (code % count));
            chinese.append(sign.character());
            latin.append(sign.pinyin());
            code /= count;
        }
        return new Name(chinese.toString(), capital(latin.toString()));
    }

    /** The English brand with a number: different for the first 65,536. */
    String englishBrand(int number) {
        int simple = brands.size() * endings.size();
        int code = number % simple * 389 % simple;
        String brand = brands.get(code / endings.size()) + endings.get(code % endings.size());
        return number < simple ? brand : brands.get(number / simple % brands.size()) + " " + brand;
    }

    Name person(Trait person, Dice dice) {
        if (person.isOverseas()) {
            String name = dice.of(firstNames) + " " + dice.of(lastNames);
            return new Name(name, name);
        }
        Sign surname = surnames.get(dice.rank(surnames.size()));
        Sign first = dice.of(givenSigns);
        Sign second = dice.happens(.2) ? new Sign("", "") : dice.of(givenSigns);
        return new Name(
                surname.character() + first.character() + second.character(),
                capital(first.pinyin() + second.pinyin()) + " " + surname.pinyin());
    }

    /** The base model that a project is built on, null for none. */
    @Nullable
    String model(Trait project, Dice dice) {
        boolean always = project.topic().track().equals("open-source-apps");
        return project.kind() == MemberKind.PROJECT && (always || dice.happens(.2)) ? dice.of(models) : null;
    }

    private List<Sign> signs(String block) {
        return list(block).stream()
                .map(entry -> entry.split(" ", -1))
                .map(p -> new Sign(p[0], p[1]))
                .toList();
    }

    private List<String> list(String block) {
        List<String> entries = new ArrayList<>();
        for (String line : blocks.getOrDefault(block, List.of())) {
            Arrays.stream(line.split("[、,]", -1))
                    .map(String::strip)
                    .filter(e -> !e.isEmpty())
                    .forEach(entries::add);
        }
        return List.copyOf(entries);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** A phrase with each word capitalised but the small ones. */
    static String capitals(String phrase) {
        return Stream.of(phrase.split(" ", -1))
                .map(word -> word.length() < 4 ? word : capital(word))
                .collect(Collectors.joining(" "));
    }
}
