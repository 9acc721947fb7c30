package org.digitalwings.matching.sample;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Things of which some are more likely than others. */
final class Lot<T> {

    private final List<T> things;
    private final double[] sums;

    private Lot(List<T> things, double[] sums) {
        this.things = things;
        this.sums = sums;
    }

    static <T> Lot<T> of(List<T> things, ToDoubleFunction<T> weight) {
        double[] sums = new double[things.size()];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += weight.applyAsDouble(things.get(i));
            sums[i] = sum;
        }
        return new Lot<>(List.copyOf(things), sums);
    }

    T draw(Dice dice) {
        double target = dice.share() * sums[sums.length - 1];
        int index = 0;
        while (index < sums.length - 1 && sums[index] <= target) {
            index++;
        }
        return things.get(index);
    }
}
