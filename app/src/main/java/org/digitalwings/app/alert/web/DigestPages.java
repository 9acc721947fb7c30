package org.digitalwings.app.alert.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.alert.MyDigest;
import org.digitalwings.app.alert.NotificationView;
import org.digitalwings.app.web.Flash;
import org.digitalwings.app.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The page of the daily digest, and the one that stops it. */
@Controller
class DigestPages {

    private static final String HERE = "/notifications/digest";

    private final MyDigest digest;

    DigestPages(MyDigest digest) {
        this.digest = digest;
    }

    /**
     * What the form of the address sends.
     *
     * @param email empty for no mails
     */
    record Address(@Nullable String email) {}

    /** What a button that takes what was shown out of the next digest sends. */
    record Read(long change) {}

    /** What the page that stops a digest sends. */
    record Stop(@Nullable String token) {}

    @GetMapping(HERE)
    Mono<Rendering> shown(Viewer viewer, Locale locale) {
        return page(viewer, locale, null, "");
    }

    @PostMapping(HERE)
    Mono<Rendering> address(Address address, Viewer viewer, Locale locale, WebSession session) {
        String email = address.email() == null ? "" : address.email();
        return digest.send(viewer, email, locale)
                .then(Mono.fromSupplier(() -> {
                    Flash.success(session, email.isBlank() ? "alert.digest.off" : "alert.digest.on", email.strip());
                    return Rendering.redirectTo(HERE).build();
                }))
                .onErrorResume(Problem.class, problem -> page(viewer, locale, problem, email));
    }

    @PostMapping(HERE + "/read")
    Mono<Rendering> read(Read read, Viewer viewer, Locale locale) {
        return digest.read(viewer, locale, read.change())
                .thenReturn(Rendering.redirectTo(HERE).build());
    }

    @GetMapping("/digest/stop")
    Rendering askToStop(@RequestParam(name = "token", defaultValue = "") String token) {
        return Rendering.view("alert/stop").modelAttribute("token", token).build();
    }

    @PostMapping("/digest/stop")
    Mono<Rendering> stop(Stop stop) {
        return digest.stop(stop.token() == null ? "" : stop.token())
                .map(stopped -> Rendering.view("alert/stop")
                        .modelAttribute("stopped", stopped)
                        .build());
    }

    private Mono<Rendering> page(Viewer viewer, Locale locale, @Nullable Problem problem, String entered) {
        return digest.shown(viewer, locale).map(shown -> {
            Rendering.Builder<?> page = Rendering.view("alert/digest")
                    .modelAttribute("digest", shown)
                    .modelAttribute("email", problem == null ? shown.email() : entered)
                    .modelAttribute(
                            "newest",
                            shown.news().isEmpty() ? 0 : shown.news().getFirst().change())
                    .modelAttribute(
                            "bySearch",
                            shown.news().stream()
                                    .collect(Collectors.groupingBy(
                                            NotificationView::searchName, LinkedHashMap::new, Collectors.toList())));
            return problem == null
                    ? page.build()
                    : page.modelAttribute("problem", problem)
                            .status(HttpStatus.valueOf(problem.kind().status().value()))
                            .build();
        });
    }
}
