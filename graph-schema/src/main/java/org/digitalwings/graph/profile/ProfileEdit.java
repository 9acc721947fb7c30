package org.digitalwings.graph.profile;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is to change in a profile. A null leaves the field as it is, an empty text clears it; lists replace what is there.
 *
 * @param text at most {@value #LONGEST_TEXT} characters
 * @param website an http or https address, at most {@value #LONGEST_LINE} characters
 * @param email an address
 * @param phone a number with an optional plus, spaces, hyphens and brackets
 * @param needs at most {@value #MOST_WISHES}; those with an id are kept and changed, the others are new
 * @param offers likewise
 * @param visibility the fields whose audience changes
 */
public record ProfileEdit(
        @Nullable String text,
        @Nullable String website,
        @Nullable String email,
        @Nullable String phone,
        @Nullable List<Wish> needs,
        @Nullable List<Wish> offers,
        Map<Field, Audience> visibility) {

    /** The longest text. */
    public static final int LONGEST_TEXT = 5000;

    /** The longest website, email address or phone number. */
    public static final int LONGEST_LINE = 300;

    /** The most needs, and the most offers. */
    public static final int MOST_WISHES = 50;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9() -]{5,30}");

    /**
     * Checks each part.
     *
     * @throws InvalidProfileException if one is too long or malformed
     */
    public ProfileEdit {
        check("text", text == null || text.length() <= LONGEST_TEXT, "The text is longer than %d.", LONGEST_TEXT);
        check(
                "website",
                website == null || website.isEmpty() || isWebAddress(website),
                "Website '%s' must be an http address.",
                website);
        check(
                "email",
                email == null
                        || email.isEmpty()
                        || (email.length() <= LONGEST_LINE
                                && EMAIL.matcher(email).matches()),
                "Email '%s' must be an address such as a@b.cn.",
                email);
        check(
                "phone",
                phone == null || phone.isEmpty() || PHONE.matcher(phone).matches(),
                "Phone '%s' must be a number.",
                phone);
        check("needs", needs == null || needs.size() <= MOST_WISHES, "There are more than %d needs.", MOST_WISHES);
        check("offers", offers == null || offers.size() <= MOST_WISHES, "There are more than %d offers.", MOST_WISHES);
        needs = needs == null ? null : List.copyOf(needs);
        offers = offers == null ? null : List.copyOf(offers);
        visibility = Map.copyOf(visibility);
    }

    /** The fields that the edit touches, without those whose audience alone changes. */
    public Set<Field> fields() {
        var fields = EnumSet.noneOf(Field.class);
        addUnlessNull(fields, Field.TEXT, text);
        addUnlessNull(fields, Field.WEBSITE, website);
        addUnlessNull(fields, Field.EMAIL, email);
        addUnlessNull(fields, Field.PHONE, phone);
        addUnlessNull(fields, Field.NEEDS, needs);
        addUnlessNull(fields, Field.OFFERS, offers);
        return fields;
    }

    private static void addUnlessNull(Set<Field> fields, Field field, @Nullable Object value) {
        if (value != null) {
            fields.add(field);
        }
    }

    // A link of another scheme could carry a script to whoever clicks it.
    private static boolean isWebAddress(String website) {
        try {
            var address = new URI(website);
            return website.length() <= LONGEST_LINE
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static void check(String part, boolean holds, String message, @Nullable Object value) {
        if (!holds) {
            throw new InvalidProfileException(part, message.formatted(value));
        }
    }
}
