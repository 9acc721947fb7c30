package org.digitalwings.benchmarks.rank;

import java.util.Locale;

/** The ways to rank, as the command line names them. */
enum MethodName {
    /** The product's model, with weights of its own past or the shipped ones. */
    LEARNED,
    /** The product's suggestions as a whole. */
    PRODUCT,
    /** The same, spread over fields. */
    PRODUCT_VARIED,
    POPULARITY,
    RECENT_POPULARITY,
    ATTRIBUTES,
    ITEM_KNN,
    EASE,
    MASS_DIFFUSION;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
