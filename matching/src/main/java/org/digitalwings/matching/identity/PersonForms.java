package org.digitalwings.matching.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.digitalwings.matching.identity.NameForm.Origin;
import org.digitalwings.matching.identity.NameForm.Part;
import org.digitalwings.matching.text.Pinyin;

/** Names of people: a Latin one in both orders, because a family name stands first in Chinese and last in English. */
final class PersonForms {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private PersonForms() {}

    static List<NameForm> of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
        if (HAN.matcher(plain).find()) {
            List<NameForm> forms = new ArrayList<>();
            String core = NameForms.lettersAndDigits(plain);
            Pinyin.of(core).forEach(spelling -> forms.add(form(name, core, true, spelling.letters())));
            return forms.isEmpty() ? List.of(form(name, core, true, "")) : forms;
        }
        List<String> words =
                LatinWords.of(plain).stream().map(LatinWords::plain).toList();
        if (words.isEmpty()) {
            return List.of(form(name, NameKeys.of(plain), false, ""));
        }
        String written = String.join("", words);
        List<NameForm> forms = new ArrayList<>(List.of(form(name, written, false, written)));
        if (words.size() > 1) {
            String turned = words.getLast() + String.join("", words.subList(0, words.size() - 1));
            forms.add(form(name, turned, false, turned));
        }
        return forms;
    }

    private static NameForm form(String name, String core, boolean chinese, String letters) {
        return new NameForm(
                name,
                Origin.NAME,
                core,
                core,
                core,
                chinese,
                letters,
                Set.of(),
                Set.of(),
                false,
                "",
                Part.NONE,
                Unit.NONE);
    }
}
