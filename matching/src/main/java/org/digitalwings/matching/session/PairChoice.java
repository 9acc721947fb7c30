package org.digitalwings.matching.session;

/**
 * Which pairs would meet if slots did not matter: a b-matching of greatest value under each participant's maximum and the
 * tables of all slots together, with a concave bonus for each participant's first meetings, by minimum-cost flow.
 *
 * <p>Slots left out, it is a relaxation, so that its value is an upper bound on that of any plan. Exact for two sides; in
 * other cases every participant is on both sides at once (the double cover) and the bound is half of the optimum there.
 *
 * @param isChosen whether each pair is in it
 * @param price what each pair lacks to be worth its participants' time: 0 or more where chosen, at most 0 where not
 * @param personPrice what one meeting more takes from each participant
 * @param rent what one meeting more takes from the tables, 0 or more
 * @param bound no plan is worth more; of breaks it knows those that a participant's own slots make unavoidable
 */
@SuppressWarnings("ArrayRecordComponent") // read-only and never compared
record PairChoice(boolean[] isChosen, long[] price, double[] personPrice, double rent, long bound) {

    static PairChoice of(Model model) {
        return new FlowPairing(model).choose();
    }
}
