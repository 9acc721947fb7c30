package org.digitalwings.matching.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalwings.matching.identity.NameForm.Origin;

/**
 * What is compared of a subject, read once.
 *
 * @param forms its names taken apart, each core once for each origin
 * @param places the places it is in, without those in its names
 * @param words the letters and digits of its text, folded
 * @param hosts its sites
 * @param people keys of the names of those it is tied to
 */
record Fingerprint(
        Subject subject,
        List<NameForm> forms,
        Set<String> places,
        String words,
        List<SiteHost> hosts,
        Map<String, String> people) {

    private static final int WORDS = 2000;

    static Fingerprint of(Subject subject) {
        Set<String> places = new LinkedHashSet<>();
        subject.places().forEach(place -> places.addAll(PlaceNames.ofAddress(place)));
        Map<String, String> people = new LinkedHashMap<>();
        subject.people().stream().filter(name -> !name.isBlank()).forEach(name -> people.put(NameKeys.of(name), name));
        String text = subject.text();
        return new Fingerprint(
                subject,
                forms(subject),
                Set.copyOf(places),
                NameForms.lettersAndDigits(text.length() > WORDS ? text.substring(0, WORDS) : text),
                subject.sites().stream()
                        .flatMap(site -> SiteHost.of(site).stream())
                        .distinct()
                        .toList(),
                people);
    }

    private static boolean isCalled(NameForm form) {
        return form.origin() != Origin.TEXT && form.origin() != Origin.MENTION;
    }

    /** What the subject is called, without what its text alone says. */
    Stream<NameForm> called() {
        return forms.stream().filter(Fingerprint::isCalled);
    }

    private static List<NameForm> forms(Subject subject) {
        List<NameForm> all = new ArrayList<>();
        List<String> names = new ArrayList<>(subject.otherNames());
        names.addFirst(subject.name());
        boolean person = subject.group() == Subject.Group.PERSON;
        for (String name : names) {
            if (!name.isBlank()) {
                all.addAll(person ? PersonForms.of(name) : NameForms.of(name, Origin.NAME));
            }
        }
        if (!person) {
            TextNames.in(subject.text()).forEach(name -> all.addAll(NameForms.of(name, Origin.TEXT)));
            TextNames.companies(subject.text()).forEach(name -> all.addAll(NameForms.of(name, Origin.MENTION)));
        }
        // What a text says of the name that everybody knows is nothing new.
        Set<String> full =
                all.stream().filter(Fingerprint::isCalled).map(NameForm::full).collect(Collectors.toSet());
        record Twin(String core, String key, boolean told) {}
        Set<Twin> seen = new HashSet<>();
        List<NameForm> different = all.stream()
                .filter(form -> isCalled(form) || !full.contains(form.full()))
                .filter(form -> seen.add(new Twin(form.core() + " " + form.letters(), form.key(), isCalled(form))))
                .toList();
        return subject.group() == Subject.Group.PROJECT ? withoutTechnologies(different) : different;
    }

    /** The forms that are not just what a project is built on, unless it is called nothing else. */
    private static List<NameForm> withoutTechnologies(List<NameForm> forms) {
        List<NameForm> own = forms.stream()
                .filter(form -> !Technologies.contain(form.core()))
                .toList();
        return own.stream().anyMatch(Fingerprint::isCalled) ? own : forms;
    }
}
