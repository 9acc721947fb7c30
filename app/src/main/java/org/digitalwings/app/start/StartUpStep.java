package org.digitalwings.app.start;

import java.util.List;
import reactor.core.publisher.Mono;

/** Something to do at every start, before the address is printed. A capability declares it as a bean. */
public interface StartUpStep {

    /** The lowest runs first: the sample community 10, the first accounts 20. */
    int order();

    /**
     * Does it; where there is nothing to do it ends at once.
     *
     * @return what the person at the terminal must know, line by line; often none
     */
    Mono<List<String>> run();
}
