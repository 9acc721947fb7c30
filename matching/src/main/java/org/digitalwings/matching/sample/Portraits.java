package org.digitalwings.matching.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.matching.community.Entry;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Topic;
import org.digitalwings.matching.sample.Scene.Title;
import org.jspecify.annotations.Nullable;

/** Describes the invented members in words. */
final class Portraits {

    private static final double BILINGUAL = .45;
    private static final double ALIASED = .5;
    private static final int FOCUSES = 1 << 12;

    private final Cast cast;
    private final Competition competition;
    private final Names names = new Names();
    private final Exchange exchange = new Exchange();
    private final Grammar chinese = Grammar.read("phrases_zh.txt");
    private final Grammar english = Grammar.read("phrases_en.txt");

    Portraits(Cast cast, Competition competition) {
        this.cast = cast;
        this.competition = competition;
    }

    Names names() {
        return names;
    }

    Fact.Portrait of(Trait trait) {
        Title title = title(trait);
        Dice dice = dice("text", trait);
        Scene scene = scene(trait, title, dice);
        Grammar grammar = grammar(trait);
        String nameEn = nameEn(trait, title);
        Member member = new Member(
                trait.id(),
                trait.kind(),
                title.name(),
                aliases(trait, title, nameEn),
                grammar.text(symbol(trait.kind()) + ".text", scene, dice),
                trait.place().country(),
                trait.place().place(),
                topics(trait, dice),
                technologies(trait, title, dice),
                entries(trait),
                exchange.needs(trait.kind(), grammar, scene, dice),
                exchange.offers(trait.kind(), grammar, scene, dice),
                true);
        return new Fact.Portrait(
                member, nameEn, trait.kind() == MemberKind.PERSON ? trait.id() + "@example.org" : null);
    }

    /** What a person is called at the place where it works. */
    String jobTitle(Trait person, @Nullable Trait home, Dice dice) {
        if (home == null) {
            return "";
        }
        boolean founder = cast.isFounder(person.number()) && home.kind().isOrganization();
        String role = founder ? "founder" : symbol(home.kind());
        Scene scene = scene(person, new Title("", "", null, "", ""), dice);
        return grammar(home).text("title." + role, scene, dice);
    }

    private Title title(Trait trait) {
        String model = names.model(trait, dice("model", trait));
        String brand = brand(trait);
        Trait home = cast.home(trait.kind(), trait.number());
        if (trait.kind() == MemberKind.PERSON) {
            Names.Name name = names.person(trait, dice("name", trait));
            String employer = home == null ? "" : title(home).name();
            return new Title(name.chinese(), brand, null, employer, jobTitle(trait, home, dice("title", trait)));
        }
        Dice dice = dice("name", trait);
        Scene scene = scene(trait, new Title("", brand, model, "", ""), dice);
        String name = grammar(trait).text(symbol(trait.kind()) + (model == null ? ".name" : ".modelname"), scene, dice);
        return new Title(name, brand, model, "", "");
    }

    private String brand(Trait trait) {
        return trait.isOverseas()
                ? names.englishBrand(trait.naming())
                : names.brand(trait.naming()).chinese();
    }

    private @Nullable String nameEn(Trait trait, Title title) {
        Dice dice = dice("english", trait);
        if (trait.isOverseas() || !dice.happens(BILINGUAL)) {
            return null;
        }
        if (trait.kind() == MemberKind.PERSON) {
            return names.person(trait, dice("name", trait)).latin();
        }
        String brand = names.brand(trait.naming()).latin();
        return switch (trait.kind()) {
            case PERSON -> title.name();
            case PROJECT, STARTUP ->
                brand + " " + trait.topic().phrases("trade", true).getFirst();
            case ENTERPRISE -> brand + " Group";
            case INVESTOR -> brand + " Capital";
            case GOVERNMENT -> brand + " Park Administration, " + trait.place().nameEn();
            case INSTITUTE ->
                brand + " Institute of " + Names.capitals(trait.topic().topic().nameEn());
            case COMMUNITY -> brand + " Developers";
            case ASSOCIATION -> brand + " Association";
            case SERVICE_PROVIDER -> brand + " Services";
        };
    }

    private List<String> aliases(Trait trait, Title title, @Nullable String nameEn) {
        Set<String> aliases = new LinkedHashSet<>();
        if (nameEn != null) {
            aliases.add(nameEn);
        }
        Dice dice = dice("alias", trait);
        if (trait.kind().isOrganization() && dice.happens(ALIASED)) {
            Scene scene = scene(trait, title, dice);
            aliases.add(grammar(trait).text(symbol(trait.kind()) + ".alias", scene, dice));
        }
        aliases.remove(title.name());
        return List.copyOf(aliases);
    }

    private List<String> technologies(Trait trait, Title title, Dice dice) {
        List<String> technologies = new ArrayList<>();
        if (title.model() != null) {
            technologies.add(title.model());
        }
        if (trait.kind() == MemberKind.PROJECT && trait.topic().track().startsWith("open-source")) {
            technologies.add(dice.of(names.openSourceProjects()));
        }
        return technologies;
    }

    private List<Entry> entries(Trait trait) {
        return trait.kind() == MemberKind.PROJECT ? competition.entries(trait) : List.of();
    }

    private static Map<Topic, Double> topics(Trait trait, Dice dice) {
        Map<Topic, Double> topics = new LinkedHashMap<>();
        topics.put(trait.topic().topic(), dice.between(6, 10) / 10.0);
        if (trait.second() != null) {
            topics.put(trait.second().topic(), dice.between(2, 5) / 10.0);
        }
        return topics;
    }

    private Grammar grammar(Trait trait) {
        return trait.isOverseas() ? english : chinese;
    }

    private Scene scene(Trait trait, Title title, Dice dice) {
        return new Scene(trait, title, dice("focus", trait).below(FOCUSES), dice);
    }

    private Dice dice(String purpose, Trait trait) {
        return cast.dice(purpose, trait.kind(), trait.number());
    }

    private static String symbol(MemberKind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case PROJECT -> "project";
            case STARTUP -> "startup";
            case ENTERPRISE -> "enterprise";
            case INVESTOR -> "investor";
            case GOVERNMENT -> "government";
            case INSTITUTE -> "institute";
            case COMMUNITY -> "community";
            case ASSOCIATION -> "association";
            case SERVICE_PROVIDER -> "service";
        };
    }
}
