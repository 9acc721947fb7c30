package org.digitalwings.matching.session;

/**
 * What a search pays for meetings and for rules that it may break on its way.
 *
 * @param model the pairs
 * @param level whether every meeting that must be held pays the same, whatever its utility
 * @param must what holding such a meeting pays, on top of its value where not {@code level}
 * @param uneven what each break beyond the allowed spread costs
 */
record Weights(Model model, boolean level, int must, int uneven) {

    /** For finding slots for all meetings that must be held, with as few breaks as can be. */
    static Weights forHolding(Model model) {
        int unit = Math.max(1, model.goals.breakPenalty());
        return new Weights(model, true, 4 * unit, 3 * unit);
    }

    /** For making the most of meetings that are free to choose, without giving up one that must be held. */
    static Weights forChoosing(Model model) {
        int most = 1;
        for (int pair = 0; pair < model.pairCount(); pair++) {
            most = Math.max(most, model.mostValue(pair));
        }
        return new Weights(model, false, 10 * most, 2 * most);
    }

    int of(int pair, int slot) {
        if (!model.must[pair]) {
            return model.value(pair, slot);
        }
        return level ? must + model.value(pair, slot) - model.value[pair] : must + model.value(pair, slot);
    }
}
