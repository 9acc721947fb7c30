package org.digitalwings.app.compute;

import java.util.concurrent.Callable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Runs calls that wait for a file or the database, on threads that may wait. */
public final class Waiting {

    private Waiting() {}

    /**
     * Runs a call for each subscriber. One that goes away, such as a browser that opens the next page, does not interrupt it:
     * an interrupted transaction looks like a lost database, and is tried again for nobody.
     */
    public static <T> Mono<T> on(Callable<T> call) {
        Mono<T> run = Mono.fromCallable(call).subscribeOn(Schedulers.boundedElastic());
        return Mono.fromFuture(run::toFuture, true);
    }
}
