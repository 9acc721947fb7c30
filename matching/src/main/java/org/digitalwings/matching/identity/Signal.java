package org.digitalwings.matching.identity;

import java.util.List;

/** Looks at one thing of two subjects. */
@FunctionalInterface
interface Signal {

    /** What it finds; empty where it finds nothing that speaks for or against. */
    List<Reason> judge(Pair pair);
}
