package org.digitalwings.app.account.web;

import org.digitalwings.app.account.Passwords;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.web.Flash;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page to choose a new password at. */
@Controller
class PasswordPages {

    private static final String TEMPLATE = "account/password";

    private final Passwords passwords;

    PasswordPages(Passwords passwords) {
        this.passwords = passwords;
    }

    /**
     * What the form sends.
     *
     * @param present the present password
     * @param next the new one
     * @param again the new one once more
     */
    record PasswordForm(String present, String next, String again) {

        @Override
        public String toString() {
            return "PasswordForm";
        }
    }

    @GetMapping("/account/password")
    Mono<Rendering> form() {
        return passwords
                .mustChange()
                .map(must ->
                        Rendering.view(TEMPLATE).modelAttribute("must", must).build());
    }

    @PostMapping("/account/password")
    Mono<Rendering> change(@ModelAttribute PasswordForm form, Viewer viewer, ServerWebExchange exchange) {
        return changed(form, viewer, exchange)
                .then(exchange.getSession())
                .doOnNext(session -> Flash.success(session, "account.password.changed"))
                .map(unused -> Rendering.redirectTo("/").build())
                .onErrorResume(Problem.class, problem -> again(problem));
    }

    private Mono<Void> changed(PasswordForm form, Viewer viewer, ServerWebExchange exchange) {
        if (!form.next().equals(form.again())) {
            return Mono.error(Problem.of(
                    ProblemKind.INVALID,
                    "account.problem.password-again",
                    "The two new passwords differ: type the new password twice."));
        }
        return passwords.change(viewer, form.present(), form.next(), exchange);
    }

    private Mono<Rendering> again(Problem problem) {
        return passwords
                .mustChange()
                .map(must -> Rendering.view(TEMPLATE)
                        .status(HttpStatus.valueOf(problem.kind().status().value()))
                        .modelAttribute("must", must)
                        .modelAttribute("problem", problem)
                        .build());
    }
}
