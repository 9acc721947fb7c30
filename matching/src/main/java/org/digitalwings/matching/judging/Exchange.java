package org.digitalwings.matching.judging;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Makes a draft fairer step by step. A step gives an entry a better judge: one with room, or one of another entry that gets this
 * entry's judge, or one with room, instead. It is taken only where the worse off of the two entries ends better off than the worse
 * off of them was, so that the sums in ascending order grow, and the steps end.
 */
final class Exchange {

    private static final int MOST_PASSES = 50;

    private final Model model;
    private final Draft draft;

    private int bestGain;
    private long bestSum;
    private int incoming;
    private int outgoing;
    private int other;
    private int substitute;

    Exchange(Model model, Draft draft) {
        this.model = model;
        this.draft = draft;
    }

    /** Takes steps until none is left, the worst off entries first. A pass takes O(entries × demand × pairs of an entry's judges). */
    void improve() {
        boolean better = true;
        for (int pass = 0; better && pass < MOST_PASSES; pass++) {
            better = false;
            int[] order = IntStream.range(0, model.entries)
                    .boxed()
                    .sorted(Comparator.comparingInt((Integer entry) -> draft.sum[entry])
                            .thenComparing(entry -> entry))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int entry : order) {
                better |= improve(entry);
            }
        }
    }

    private boolean improve(int entry) {
        bestGain = 0;
        bestSum = 0;
        incoming = -1;
        for (int out : draft.judgesOf(entry)) {
            if (draft.isFree(entry, out)) {
                for (int in = 0; in < model.judges; in++) {
                    if (draft.isOpen(entry, in) && model.value(entry, in) > model.value(entry, out)) {
                        replace(entry, out, in);
                    }
                }
            }
        }
        if (incoming < 0) {
            return false;
        }
        apply(entry);
        return true;
    }

    private void replace(int entry, int out, int in) {
        boolean mayLeave = draft.load[out] > model.least[out];
        int gain = model.value(entry, in) - model.value(entry, out);
        if (mayLeave && draft.load[in] < model.most[in]) {
            consider(gain, gain, out, in, -1, -1);
        }
        for (int giver = 0; giver < model.entries; giver++) {
            // Only from who would still be better off than this entry is now.
            if (giver != entry && draft.isFree(giver, in) && draft.sum[giver] > draft.sum[entry]) {
                if (draft.isOpen(giver, out)) {
                    exchange(entry, out, in, giver, out);
                }
                if (mayLeave) {
                    withSubstitute(entry, out, in, giver);
                }
            }
        }
    }

    private void withSubstitute(int entry, int out, int in, int giver) {
        int best = -1;
        for (int judge = 0; judge < model.judges; judge++) {
            if (judge != out
                    && draft.load[judge] < model.most[judge]
                    && draft.isOpen(giver, judge)
                    && (best < 0 || model.value(giver, judge) > model.value(giver, best))) {
                best = judge;
            }
        }
        if (best >= 0) {
            exchange(entry, out, in, giver, best);
        }
    }

    private void exchange(int entry, int out, int in, int giver, int instead) {
        int gain = model.value(entry, in) - model.value(entry, out);
        int change = model.value(giver, instead) - model.value(giver, in);
        int worseOff = Math.min(draft.sum[entry] + gain, draft.sum[giver] + change);
        consider(worseOff - draft.sum[entry], gain + change, out, in, giver, instead);
    }

    private void consider(int gain, long sum, int out, int in, int giver, int instead) {
        if (gain > bestGain || (gain == bestGain && gain > 0 && sum > bestSum)) {
            bestGain = gain;
            bestSum = sum;
            outgoing = out;
            incoming = in;
            other = giver;
            substitute = instead;
        }
    }

    private void apply(int entry) {
        draft.remove(entry, outgoing);
        draft.add(entry, incoming);
        if (other >= 0) {
            draft.remove(other, incoming);
            draft.add(other, substitute);
        }
    }
}
