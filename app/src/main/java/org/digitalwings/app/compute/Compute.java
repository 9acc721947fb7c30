package org.digitalwings.app.compute;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ExecutorServiceMetrics;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The one pool of threads for calls that keep a core busy, with a bounded line in front of it. */
@Component
@EnableConfigurationProperties(ComputeProperties.class)
public final class Compute {

    private final int queue;
    private final ThreadPoolExecutor threads;
    private final Scheduler scheduler;

    Compute(ComputeProperties properties, MeterRegistry meters) {
        this.queue = properties.queue();
        var number = properties.effectiveThreads();
        this.threads = new ThreadPoolExecutor(
                number,
                number,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(queue),
                Thread.ofPlatform().name("compute-", 1).daemon().factory());
        this.scheduler = Schedulers.fromExecutorService(
                ExecutorServiceMetrics.monitor(meters, threads, "compute", "digital.wings"), "compute");
    }

    /**
     * Runs a call on the pool. Cancelling the subscription interrupts it.
     *
     * @return the call's result, its error, or a {@link BusyException} at once where the line is full
     */
    public <T> Mono<T> run(Callable<T> call) {
        return Mono.fromCallable(call)
                .subscribeOn(scheduler)
                .onErrorMap(RejectedExecutionException.class, full -> new BusyException(queue));
    }

    /**
     * Subscribes to work that reports on the way, such as a plan with its progress, on one thread of the pool.
     *
     * @return what the work emits, or a {@link BusyException} at once where the line is full
     */
    public <T> Flux<T> stream(Flux<T> work) {
        return work.subscribeOn(scheduler)
                .onErrorMap(RejectedExecutionException.class, full -> new BusyException(queue));
    }

    @jakarta.annotation.PreDestroy
    void close() {
        scheduler.dispose();
        threads.shutdownNow();
    }
}
