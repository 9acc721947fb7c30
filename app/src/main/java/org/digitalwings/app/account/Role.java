package org.digitalwings.app.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an account may do; each role includes those before it. */
public enum Role {
    /** Finds members, keeps its own profile, saves and answers suggestions. */
    MEMBER,
    /** Imports, plans gatherings, sees what members show to managers. */
    MANAGER,
    /** Keeps accounts and sees how the system is. */
    ADMINISTRATOR;

    /** Whether this role may do what the other may. */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** The key of the role's name in the message bundles. */
    public String key() {
        return "account.role." + stored();
    }

    /** The authorities that go with it, such as {@code ROLE_MANAGER}, in order of the roles. */
    public List<String> authorities() {
        return Arrays.stream(values())
                .filter(this::includes)
                .map(role -> "ROLE_" + role.name())
                .toList();
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role ofStored(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
