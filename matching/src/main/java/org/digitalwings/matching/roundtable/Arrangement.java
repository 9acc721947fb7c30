package org.digitalwings.matching.roundtable;

/**
 * Elements in groups, once or in several rounds, that a {@link SwapAnnealing} changes. What it gains and loses includes a
 * penalty for each broken rule, so that the penalised value rises whenever one is mended.
 */
interface Arrangement {

    int rounds();

    int groups();

    /** The elements that may change their group in a round; the array is not changed. */
    int[] movable(int round);

    int groupOf(int round, int element);

    /** What the penalised value gains where two elements of different groups change places. */
    double swapGain(int round, int one, int other);

    void swap(int round, int one, int other);

    /** Whether the sizes allow an element to go over to another group. */
    boolean mayMove(int round, int element, int group);

    /** What the penalised value gains where the element goes over to another group. */
    double moveGain(int round, int element, int group);

    void move(int round, int element, int group);

    /** The penalised value. */
    double value();

    /** Whether all rules are kept. */
    boolean keepsRules();
}
