package org.digitalwings.benchmarks.season;

import java.util.SplittableRandom;
import org.digitalwings.benchmarks.season.GeneratedSeason.Party;

/**
 * What the parties of a simulated season really want; the product sees only what comes of it. Log odds are sums of what both have in common, of a leaning of who
 * answers, of a taste in this very pair that nothing tells of, and of what waits for an answer already.
 */
final class Truth {

    private static final long SALT = 0x9E3779B97F4A7C15L;

    private final long seed;

    Truth(long seed) {
        this.seed = seed;
    }

    /** Whether a project that looks at an investor wants to meet it. */
    double asks(Party project, Party investor) {
        double renown = Math.log1p(investor.deals()) / Math.log(60);
        return probability(-1 + 2 * project.likeness(investor) + 0.6 * renown + 0.5 * taste(project, investor));
    }

    /**
     * Whether an investor wants to meet a project that asks.
     *
     * @param waiting how many requests wait for its answer
     */
    double accepts(Party investor, Party project, int waiting) {
        return probability(-2
                + 3.5 * investor.likeness(project)
                + (investor.city() == project.city() ? 0.6 : 0)
                + investor.ease()
                + 0.7 * taste(investor, project)
                - 0.5 * Math.log1p(waiting));
    }

    private double taste(Party one, Party other) {
        long pair = 31L * one.id().value().hashCode() + other.id().value().hashCode();
        return new SplittableRandom(seed * SALT ^ pair).nextGaussian();
    }

    private static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
