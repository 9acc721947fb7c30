package org.digitalwings.app.sample;

import java.util.ArrayList;
import java.util.List;
import org.digitalwings.app.account.OneTimePassword;
import org.digitalwings.app.start.StartUpStep;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Fills an empty database with the sample community. */
@Component
final class SampleStart implements StartUpStep {

    private static final int AFTER_THE_ADMINISTRATOR = 10;

    private final boolean wanted;
    private final SampleImport community;
    private final SampleGatherings gatherings;
    private final SampleAccounts accounts;

    SampleStart(Environment environment, SampleImport community, SampleGatherings gatherings, SampleAccounts accounts) {
        // A server is somebody's own: nothing invented goes there unasked.
        boolean embedded = !environment.containsProperty("spring.neo4j.uri");
        this.wanted = environment.getProperty("digital-wings.sample", Boolean.class, embedded);
        this.community = community;
        this.gatherings = gatherings;
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return AFTER_THE_ADMINISTRATOR;
    }

    @Override
    public Mono<List<String>> run() {
        return Mono.fromCallable(() -> wanted && community.begin())
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(begun -> begun ? complete() : Mono.just(List.of()));
    }

    private Mono<List<String>> complete() {
        return gatherings
                .plan()
                .then(accounts.create())
                .flatMap(passwords -> Mono.fromCallable(() -> {
                            community.complete();
                            return lines(passwords);
                        })
                        .subscribeOn(Schedulers.boundedElastic()));
    }

    private static List<String> lines(List<OneTimePassword> passwords) {
        List<String> lines = new ArrayList<>();
        passwords.forEach(password -> lines.add(password.line()));
        lines.add("示例社区已载入，虚构的成员和往来均有标注。");
        lines.add("The sample community is loaded; what is invented in it is marked.");
        return lines;
    }
}
