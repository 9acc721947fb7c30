package org.digitalwings.matching.identity;

/** Slips of the keyboard: letters put in, left out, changed or exchanged with the next. */
final class Slips {

    private Slips() {}

    /** The fewest slips that turn one word into another, or more than {@code most}; O(product of the lengths). */
    static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : least(one, other, i, j, slips);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int least(String one, String other, int i, int j, int[][] slips) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(slips[i - 1][j - 1] + change, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean exchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
