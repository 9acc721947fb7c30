package org.digitalwings.matching.identity;

import java.util.Set;
import java.util.stream.Collectors;
import org.digitalwings.matching.identity.NameForm.Origin;

/**
 * The brands in the name of an organisation or a project: what is left of it without place, trade and legal form, in whole and
 * in the halves of a name in two scripts. Two names of one organisation mostly share one, where their {@link NameKeys} differ.
 */
public final class BrandKeys {

    private BrandKeys() {}

    /** The brands of a name, none where it is blank; linear in its length. */
    public static Set<String> of(String name) {
        return NameForms.onlyBrands(name, Origin.NAME).stream()
                .map(NameForm::core)
                .collect(Collectors.toUnmodifiableSet());
    }
}
