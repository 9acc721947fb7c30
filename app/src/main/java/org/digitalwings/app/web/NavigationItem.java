package org.digitalwings.app.web;

import java.util.Comparator;
import java.util.function.LongSupplier;

/**
 * An entry of the navigation bar; a capability declares one as a bean.
 *
 * @param order the lowest comes first: home 0, members 10, search 20, suggestions 30, gatherings 40, import 50, who is who 60
 * @param href where it leads, such as {@code /gatherings}
 * @param key the label's key in the message bundles
 * @param authority the authority it takes, such as {@code ROLE_MANAGER}
 * @param counter how many things wait there; answers at once
 */
public record NavigationItem(int order, String href, String key, String authority, LongSupplier counter)
        implements Comparable<NavigationItem> {

    private static final Comparator<NavigationItem> ORDER =
            Comparator.comparingInt(NavigationItem::order).thenComparing(NavigationItem::href);

    /** An item for everybody who is signed in. */
    public static NavigationItem forMembers(int order, String href, String key) {
        return new NavigationItem(order, href, key, "ROLE_MEMBER", () -> 0);
    }

    /** An item for managers and administrators. */
    public static NavigationItem forManagers(int order, String href, String key) {
        return new NavigationItem(order, href, key, "ROLE_MANAGER", () -> 0);
    }

    /** The same with the number of things that wait there. */
    public NavigationItem counting(LongSupplier count) {
        return new NavigationItem(order, href, key, authority, count);
    }

    /** How many things wait there, 0 where nothing is counted. */
    public long count() {
        return counter.getAsLong();
    }

    /** Whether a page at the path belongs under this item. */
    public boolean covers(String path) {
        return path.equals(href) || (href.length() > 1 && path.startsWith(href + "/"));
    }

    @Override
    public int compareTo(NavigationItem other) {
        return ORDER.compare(this, other);
    }
}
