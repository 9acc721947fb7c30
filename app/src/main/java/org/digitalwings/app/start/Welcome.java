package org.digitalwings.app.start;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Runs the steps of a start and prints where to find the application and how to sign in. */
@Component
final class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private static final String RULE = "─".repeat(78);

    private final List<StartUpStep> steps;

    Welcome(ObjectProvider<StartUpStep> steps) {
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(StartUpStep::order)
                        .thenComparing(step -> step.getClass().getName()))
                .toList();
    }

    @EventListener
    void greet(ApplicationReadyEvent ready) {
        var context = ready.getApplicationContext();
        Flux.fromIterable(steps)
                .concatMap(StartUpStep::run)
                .flatMapIterable(lines -> lines)
                .collectList()
                .doOnNext(lines -> context.publishEvent(new StartUpFinished()))
                .subscribeOn(Schedulers.boundedElastic())
                .subscribe(lines -> print(context, lines), error -> give(context, error));
    }

    // The one place that writes to standard output: it is meant for the person at the terminal, not for a log.
    private static void print(ConfigurableApplicationContext context, List<String> lines) {
        var text = new StringBuilder("\n").append(RULE).append("\n  数字之翼 Digital Wings");
        // A process that only imports ends now.
        boolean stays = !context.getEnvironment().containsProperty("import");
        if (stays && context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            text.append("    http://localhost:").append(web.getWebServer().getPort());
        }
        text.append('\n');
        lines.forEach(line -> text.append("  ").append(line).append('\n'));
        System.out.println(text.append(RULE));
        System.out.flush();
    }

    /** An application that could not finish its first start must not look as if it were ready. */
    private static void give(ConfigurableApplicationContext context, Throwable error) {
        LOG.error("The start-up did not finish; the application stops.", error);
        Thread.ofPlatform().name("stop").start(() -> System.exit(SpringApplication.exit(context, () -> 1)));
    }
}
