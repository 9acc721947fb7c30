package org.digitalwings.app.glossary.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.compute.Waiting;
import org.digitalwings.app.glossary.Glossaries;
import org.digitalwings.app.web.Flash;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.app.web.StaleEditException;
import org.digitalwings.graph.glossary.GlossaryGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The pages where managers extend the glossary. They work without scripts. */
@Controller
class GlossaryPages {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int SHOWN = 100;
    private static final Pattern PARTED = Pattern.compile("[=\\r\\n]+");

    private final Glossaries glossaries;

    GlossaryPages(Glossaries glossaries) {
        this.glossaries = glossaries;
    }

    /**
     * A group as the list shows it.
     *
     * @param elsewhere its terms that stand in other groups too, each with those groups
     */
    record Row(GlossaryGroup group, Map<String, List<List<String>>> elsewhere) {}

    /** What somebody has typed into a form that could not be done. */
    private record Typed(String field, String text, Problem problem) {}

    @GetMapping("/glossary")
    Mono<Rendering> list(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "try", defaultValue = "") String tried) {
        return Waiting.on(() -> page(typed, tried, null));
    }

    @PostMapping("/glossary")
    Mono<Rendering> add(Viewer viewer, ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> {
            String terms = sent(form, "terms");
            return Waiting.on(() -> glossaries.add(parted(terms), viewer.username()))
                    .flatMap(group -> done(exchange, "glossary.added", String.join(" = ", group.terms())))
                    .onErrorResume(
                            Problem.class,
                            problem -> Waiting.on(() -> page("", "", new Typed("terms", terms, problem))));
        });
    }

    @PostMapping("/glossary/text")
    Mono<Rendering> read(Viewer viewer, ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> {
            String text = sent(form, "text");
            return Waiting.on(() -> glossaries.read(text, viewer.username()))
                    .flatMap(added -> done(exchange, "glossary.read", Integer.toString(added)))
                    .onErrorResume(
                            Problem.class, problem -> Waiting.on(() -> page("", "", new Typed("text", text, problem))));
        });
    }

    @GetMapping("/glossary/{id}")
    Mono<Rendering> form(@PathVariable("id") String id) {
        return Waiting.on(() -> {
            GlossaryGroup group = glossaries.find(id);
            return edit(group, String.join("\n", group.terms()), null);
        });
    }

    @PostMapping("/glossary/{id}")
    Mono<Rendering> save(@PathVariable("id") String id, Viewer viewer, ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> {
            String terms = sent(form, "terms");
            return Waiting.on(() -> glossaries.change(id, version(form), parted(terms), viewer.username()))
                    .flatMap(group -> done(exchange, "glossary.saved", String.join(" = ", group.terms())))
                    .onErrorResume(Problem.class, problem -> again(id, terms, problem));
        });
    }

    @PostMapping("/glossary/{id}/delete")
    Mono<Rendering> delete(@PathVariable("id") String id, Viewer viewer, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(form -> Waiting.on(() -> {
                            glossaries.remove(id, version(form), viewer.username());
                            return id;
                        })
                        .flatMap(removed -> done(exchange, "glossary.removed"))
                        .onErrorResume(StaleEditException.class, stale -> again(id, null, stale)));
    }

    /** Shows the form again as it was typed, beside what is there now; after a stale edit saving again is a decision. */
    private Mono<Rendering> again(String id, @Nullable String terms, Problem problem) {
        if (problem.kind() == ProblemKind.NOT_FOUND) {
            return Mono.error(problem);
        }
        return Waiting.on(() -> {
            GlossaryGroup now = glossaries.find(id);
            return edit(now, terms == null ? String.join("\n", now.terms()) : terms, problem);
        });
    }

    private static Rendering edit(GlossaryGroup group, String terms, @Nullable Problem problem) {
        var page = Rendering.view("glossary/edit")
                .status(problem == null ? HttpStatus.OK : problem.kind().status())
                .modelAttribute("group", group)
                .modelAttribute("terms", terms)
                .modelAttribute("zone", ZONE)
                .modelAttribute("stale", problem instanceof StaleEditException);
        if (problem != null) {
            page.modelAttribute("problem", problem);
        }
        return page.build();
    }

    private Rendering page(String typed, String tried, @Nullable Typed wrong) {
        List<GlossaryGroup> all = glossaries.like("");
        List<GlossaryGroup> found = typed.isBlank() ? all : glossaries.like(typed);
        var page = Rendering.view("glossary/list")
                .status(wrong == null ? HttpStatus.OK : wrong.problem().kind().status())
                .modelAttribute("q", typed)
                .modelAttribute("tried", tried)
                .modelAttribute("renderings", tried.isBlank() ? List.of() : glossaries.renderings(tried))
                .modelAttribute("total", found.size())
                .modelAttribute(
                        "rows",
                        found.stream()
                                .limit(SHOWN)
                                .map(group -> new Row(group, Glossaries.elsewhere(group, all)))
                                .toList())
                .modelAttribute("shipped", Glossaries.shippedLike(typed))
                .modelAttribute("zone", ZONE)
                .modelAttribute("typed", wrong == null ? Map.of() : Map.of(wrong.field(), wrong.text()));
        if (wrong != null) {
            page.modelAttribute("problem", wrong.problem());
        }
        return page.build();
    }

    private static Mono<Rendering> done(ServerWebExchange exchange, String key, String... arguments) {
        return exchange.getSession()
                .doOnNext(session -> Flash.success(session, key, arguments))
                .map(session -> Rendering.redirectTo("/glossary").build());
    }

    private static String sent(MultiValueMap<String, String> form, String field) {
        return Objects.requireNonNullElse(form.getFirst(field), "");
    }

    private static long version(MultiValueMap<String, String> form) {
        String version = sent(form, "version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    private static List<String> parted(String terms) {
        return PARTED.splitAsStream(terms).toList();
    }
}
