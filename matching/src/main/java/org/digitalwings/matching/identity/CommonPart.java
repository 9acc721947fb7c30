package org.digitalwings.matching.identity;

/** What two words have in common. */
final class CommonPart {

    private CommonPart() {}

    /** The longest stretch of characters that both have, the first of several, empty where there is none; O(product of the lengths). */
    static String longest(String one, String other) {
        int[] before = new int[other.length() + 1];
        int best = 0;
        int end = 0;
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            for (int j = 1; j <= other.length(); j++) {
                if (one.charAt(i - 1) == other.charAt(j - 1)) {
                    now[j] = before[j - 1] + 1;
                    if (now[j] > best) {
                        best = now[j];
                        end = i;
                    }
                }
            }
            before = now;
        }
        return one.substring(end - best, end);
    }
}
