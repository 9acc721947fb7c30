package org.digitalwings.app.compute;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much may be calculated at once.
 *
 * @param threads how many calculations run at a time; 0 means one a core
 * @param queue how many more may wait, above 0
 */
@ConfigurationProperties("digital-wings.compute")
record ComputeProperties(int threads, int queue) {

    ComputeProperties {
        if (threads < 0) {
            throw new IllegalArgumentException(
                    "digital-wings.compute.threads is %d: set 0 for one a core, or more.".formatted(threads));
        }
        if (queue <= 0) {
            throw new IllegalArgumentException("digital-wings.compute.queue is %d: set 1 or more.".formatted(queue));
        }
    }

    int effectiveThreads() {
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
