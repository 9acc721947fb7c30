package org.digitalwings.matching.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.digitalwings.matching.identity.NameForm.Origin;
import org.digitalwings.matching.identity.NameForm.Part;
import org.digitalwings.matching.text.Folding;
import org.digitalwings.matching.text.Pinyin;

/** Takes names of organisations and projects apart; linear in their length. */
final class NameForms {

    private static final Pattern BRACKETS = Pattern.compile("[(（【\\[「『〔《<]([^)）】\\]」』〕》>]*)[)）】\\]」』〕》>]");
    private static final Pattern SLASH = Pattern.compile("\\s*[/|／｜;；]\\s*");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{N}][\\p{IsLatin}\\p{N}\\p{M} .&'’+-]*");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+|(?<=第)[一二三四五六七八九十]+|[一二三四五六七八九十]+(?=期|号|分)");
    private static final Pattern FORMERLY = Pattern.compile("^(?:原名?|曾用名|简称|又名|即|品牌|旗下)[:：]?");
    private static final Pattern BRANCH =
            Pattern.compile("分公司|子公司|分行|支行|分店|分院|分校|办事处|代表处|分部|(?i)\\bbranch\\b|representative office");
    private static final Pattern GROUP = Pattern.compile("集团(?!.*分)|控股|(?i)\\b(?:group|holdings?)\\b");
    private static final int LONGEST = 200;
    private static final int SHORT = 6;

    private final Origin origin;

    /** Whether the forms know more than their brands: spelling takes most of the time. */
    private final boolean whole;

    private final List<NameForm> forms = new ArrayList<>();

    private NameForms(Origin origin, boolean whole) {
        this.origin = origin;
        this.whole = whole;
    }

    /**
     * The forms of a name: the name itself, what stands in brackets or behind a slash unless it is a place, and the halves of
     * a name in two scripts. None where the name is blank.
     */
    static List<NameForm> of(String name, Origin origin) {
        return new NameForms(origin, true).all(name);
    }

    /** The same with nothing but names and cores, for whoever asks for many. */
    static List<NameForm> onlyBrands(String name, Origin origin) {
        return new NameForms(origin, false).all(name);
    }

    private List<NameForm> all(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
        addBracketed(plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain);
        return List.copyOf(forms);
    }

    private void addBracketed(String name) {
        Set<String> places = new LinkedHashSet<>();
        List<String> others = new ArrayList<>();
        for (MatchResult bracket : BRACKETS.matcher(name).results().toList()) {
            String inside = FORMERLY.matcher(bracket.group(1).strip()).replaceFirst("");
            Set<String> named = onlyPlaces(inside);
            if (named.isEmpty()) {
                others.add(inside);
            }
            places.addAll(named);
        }
        String outside = BRACKETS.matcher(name).replaceAll(" ").strip();
        if (outside.isEmpty()) {
            outside = String.join(" ", others);
            others.clear();
        }
        for (String half : SLASH.split(outside, -1)) {
            add(half, places, origin);
        }
        others.forEach(other -> add(other, Set.of(), origin));
    }

    private static Set<String> onlyPlaces(String text) {
        String rest = Folding.fold(text.strip());
        Optional<String> english = PlaceNames.inEnglish(rest);
        if (english.isPresent()) {
            return Set.of(english.get());
        }
        Set<String> places = new LinkedHashSet<>();
        for (var found = PlaceNames.atStart(rest); found.isPresent(); found = PlaceNames.atStart(rest)) {
            places.add(found.get().name());
            rest = rest.substring(found.get().length());
        }
        return rest.isEmpty() ? places : Set.of();
    }

    private void add(String name, Set<String> bracketPlaces, Origin from) {
        if (name.isBlank() || isLegalForm(name)) {
            return;
        }
        boolean chinese = HAN.matcher(name).find();
        boolean latin = LATIN.matcher(name).find();
        NameForm form = chinese ? chinese(name, bracketPlaces, from) : latinForm(name, bracketPlaces, from);
        forms.add(form);
        boolean isShort = form.full().length() <= SHORT && !form.full().equals(form.core());
        if (whole && chinese && isShort && from == Origin.NAME) {
            forms.add(form(name, Origin.SPELLED, form.full(), form.full(), form.places(), form.fields(), form.unit()));
        }
        if (chinese && latin) {
            HAN.matcher(name).results().forEach(half -> addHalf(half.group(), 2));
            LATIN.matcher(name).results().forEach(half -> addHalf(half.group().strip(), 3));
        }
    }

    private void addHalf(String half, int shortest) {
        if (half.length() >= shortest && !Trades.contain(Folding.fold(half)) && !isLegalForm(half)) {
            Origin from = origin == Origin.NAME ? Origin.HALF : origin;
            forms.add(HAN.matcher(half).find() ? chinese(half, Set.of(), from) : latinForm(half, Set.of(), from));
        }
    }

    private static boolean isLegalForm(String name) {
        String folded = lettersAndDigits(name);
        return !folded.isEmpty() && LegalForms.withoutChinese("一" + folded).equals("一");
    }

    private NameForm chinese(String name, Set<String> bracketPlaces, Origin from) {
        String rest = LegalForms.withoutChinese(lettersAndDigits(LegalForms.withoutLatin(name)));
        Set<String> places = new LinkedHashSet<>(bracketPlaces);
        for (var found = PlaceNames.atStart(rest);
                found.isPresent() && rest.length() - found.get().length() >= 2;
                found = PlaceNames.atStart(rest)) {
            places.add(found.get().name());
            rest = rest.substring(found.get().length());
        }
        Set<String> fields = new HashSet<>();
        String core = rest;
        for (var trade = Trades.atEnd(core); trade.isPresent(); trade = Trades.atEnd(core)) {
            fields.addAll(Trades.fields(trade.get()));
            core = core.substring(0, core.length() - trade.get().length());
        }
        if (Trades.contain(core)) {
            // 北京银行 is named by its place.
            core = LegalForms.withoutChinese(lettersAndDigits(name));
        }
        return form(
                name,
                from,
                rest,
                core.isEmpty() ? lettersAndDigits(name) : core,
                places,
                fields,
                whole ? Unit.atEnd(rest) : Unit.NONE);
    }

    private NameForm latinForm(String name, Set<String> bracketPlaces, Origin from) {
        List<String> words = LatinWords.of(LegalForms.withoutLatin(name));
        Set<String> places = new LinkedHashSet<>(bracketPlaces);
        List<String> rest = LatinWords.withoutPlaces(words, places);
        Set<String> fields = new HashSet<>();
        int end = rest.size();
        while (end > 1 && Trades.contain(rest.get(end - 1))) {
            end--;
            fields.addAll(Trades.fields(rest.get(end)));
        }
        String core = String.join("", rest.subList(0, end));
        if (end == 1 && Trades.contain(core)) {
            core = String.join("", words);
        }
        return form(name, from, String.join("", rest), core, places, fields, whole ? Unit.atEnd(rest) : Unit.NONE);
    }

    private NameForm form(
            String name, Origin from, String full, String core, Set<String> places, Set<String> fields, Unit unit) {
        if (!whole && !core.isEmpty()) {
            return new NameForm(name, from, core, full, core, true, "", Set.of(), Set.of(), false, "", Part.NONE, unit);
        }
        String key = NameKeys.of(name);
        String kept = core.isEmpty() ? key : core;
        boolean chinese = HAN.matcher(kept).find();
        String letters = letters(kept, chinese);
        boolean registered = key.length() < lettersAndDigits(name).length();
        return new NameForm(
                name,
                from,
                key,
                full.isEmpty() ? key : full,
                kept,
                chinese,
                letters,
                Set.copyOf(places),
                Set.copyOf(fields),
                registered,
                numbers(kept),
                part(name),
                unit);
    }

    private static String letters(String core, boolean chinese) {
        return chinese
                ? Pinyin.of(core).stream()
                        .findFirst()
                        .map(Pinyin.Spelling::letters)
                        .orElse("")
                : LatinWords.plain(core);
    }

    private static Part part(String name) {
        if (BRANCH.matcher(name).find()) {
            return Part.BRANCH;
        }
        return GROUP.matcher(name).find() ? Part.GROUP : Part.NONE;
    }

    private static String numbers(String core) {
        Matcher matcher = NUMBER.matcher(core);
        return String.join(" ", matcher.results().map(MatchResult::group).toList());
    }

    static String lettersAndDigits(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).map(Folding::fold).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
