package org.digitalwings.app.member.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.member.Kinds;
import org.digitalwings.app.member.Members;
import org.digitalwings.app.member.Members.Editable;
import org.digitalwings.app.web.Flash;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.app.web.StaleEditException;
import org.digitalwings.graph.profile.Audience;
import org.digitalwings.graph.profile.Field;
import org.digitalwings.graph.profile.InvalidProfileException;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page where a profile is edited. */
@Controller
class ProfilePages {

    private final Members members;

    ProfilePages(Members members) {
        this.members = members;
    }

    @GetMapping("/members/{id}/edit")
    Mono<Rendering> form(@PathVariable("id") String id, Viewer viewer) {
        return members.editable(new MemberId(id), viewer)
                .map(editable -> page(editable, ProfileForm.of(editable), null, HttpStatus.OK));
    }

    @PostMapping("/members/{id}/edit")
    Mono<Rendering> save(@PathVariable("id") String id, Viewer viewer, ServerWebExchange exchange) {
        var member = new MemberId(id);
        return exchange.getFormData()
                .map(ProfileForm::sent)
                .flatMap(sent -> Mono.fromSupplier(sent::edit)
                        .flatMap(edit -> members.edit(member, sent.version(), edit, viewer))
                        .then(exchange.getSession())
                        .doOnNext(session -> Flash.success(session, "member.edit.saved"))
                        .map(session -> Rendering.redirectTo("/members/" + id).build())
                        .onErrorMap(InvalidProfileException.class, ProfileProblems::of)
                        .onErrorResume(Problem.class, problem -> again(member, viewer, sent, problem)));
    }

    /** Shows the form again as it was typed, and what is in its way. */
    private Mono<Rendering> again(MemberId member, Viewer viewer, ProfileForm sent, Problem problem) {
        if (problem.kind() != ProblemKind.INVALID && !(problem instanceof StaleEditException)) {
            return Mono.error(problem);
        }
        return members.editable(member, viewer).map(now -> {
            // After a stale edit the person has seen both versions: saving again is a decision.
            var based = problem instanceof StaleEditException ? now.profile().version() : sent.version();
            return page(now, sent.again(based), problem, problem.kind().status());
        });
    }

    private static Rendering page(Editable editable, ProfileForm form, @Nullable Problem problem, HttpStatus status) {
        var page = Rendering.view("member/edit")
                .status(status)
                .modelAttribute("member", editable.profile())
                .modelAttribute("form", form)
                .modelAttribute("purposes", Kinds.purposes())
                .modelAttribute("fields", codes(Field.values()))
                .modelAttribute("audiences", codes(Audience.values()))
                .modelAttribute("stale", problem instanceof StaleEditException);
        if (problem != null) {
            page.modelAttribute("problem", problem);
        }
        return page.build();
    }

    private static List<String> codes(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
