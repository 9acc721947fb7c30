package org.digitalwings.app.ingest.web;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.compute.Waiting;
import org.digitalwings.app.ingest.FaultWords;
import org.digitalwings.app.ingest.ImportView;
import org.digitalwings.app.ingest.Imports;
import org.digitalwings.app.ingest.format.TableKind;
import org.digitalwings.app.ingest.table.RowProblem;
import org.digitalwings.app.web.Cursor;
import org.digitalwings.app.web.CursorPage;
import org.digitalwings.app.web.Flash;
import org.digitalwings.app.web.Languages;
import org.digitalwings.app.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The pages to import at. They work without scripts; a script only keeps the progress up to date. */
@Controller
class ImportPages {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int IMPORTS = 20;
    private static final int PROBLEMS = 50;
    private static final int COLUMNS = 20;

    private final Imports imports;
    private final Uploads uploads;
    private final FaultWords words;
    private final MessageSource messages;

    ImportPages(Imports imports, Uploads uploads, FaultWords words, MessageSource messages) {
        this.messages = messages;
        this.imports = imports;
        this.uploads = uploads;
        this.words = words;
    }

    @GetMapping("/imports")
    Mono<Rendering> list(@RequestParam(required = false) @Nullable String after) {
        return Waiting.on(() -> {
            String last = after == null ? null : Cursor.parse(after).keys().getLast();
            CursorPage<ImportView> page =
                    CursorPage.of(imports.latest(last, IMPORTS + 1), IMPORTS, view -> Cursor.after(view.id()));
            List<ImportView> previews = after == null ? imports.previews(IMPORTS + 1) : List.of();
            return Rendering.view("ingest/imports")
                    .modelAttribute("kinds", Arrays.asList(TableKind.values()))
                    .modelAttribute("previews", previews.stream().limit(IMPORTS).toList())
                    .modelAttribute("morePreviews", previews.size() > IMPORTS)
                    .modelAttribute("zone", ZONE)
                    .modelAttribute("page", page)
                    .model(first(after, "/imports"))
                    .build();
        });
    }

    @PostMapping("/imports")
    Mono<Rendering> upload(Viewer viewer, ServerWebExchange exchange) {
        return uploads.receive(exchange, viewer)
                .map(view -> to(view.id()))
                .onErrorResume(Problem.class, problem -> told(problem, "/imports", exchange));
    }

    @GetMapping("/imports/{id}")
    Mono<Rendering> show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            ServerWebExchange exchange) {
        return Waiting.on(() -> {
            ImportView view = imports.find(id);
            long skip = after == null ? 0 : Positions.parse(Cursor.parse(after));
            List<ToldProblem> told = imports.problems(id, skip, PROBLEMS + 1).stream()
                    .map(problem -> ToldProblem.of(problem, words, Languages.of(exchange)))
                    .toList();
            ImportView.Refusal refusal = view.refusal();
            return Rendering.view("ingest/import")
                    .modelAttribute("item", view)
                    .modelAttribute(
                            "problems",
                            CursorPage.of(told, PROBLEMS, last -> Cursor.after(String.valueOf(skip + PROBLEMS))))
                    .model(first(after, "/imports/" + id))
                    .modelAttribute("rows", view.state().isTrial() ? outcomes(id, Languages.of(exchange)) : List.of())
                    .modelAttribute(
                            "unknownColumns",
                            view.unknownColumns().stream().limit(COLUMNS).toList())
                    .modelAttribute("conflicts", imports.conflicts(id, 0, PROBLEMS))
                    .model(refusal == null ? Map.of() : Map.of("refusal", told(refusal, Languages.of(exchange))))
                    .build();
        });
    }

    private List<ToldOutcome> outcomes(String id, Locale locale) {
        return imports.outcomes(id, 0, IMPORTS).stream()
                .map(outcome -> ToldOutcome.of(outcome, messages, locale))
                .toList();
    }

    /** The address of a list's first page, where this is a later one. */
    private static Map<String, String> first(@Nullable String after, String address) {
        return after == null ? Map.of() : Map.of("first", address);
    }

    private ToldProblem told(ImportView.Refusal refusal, Locale locale) {
        String[] arguments = refusal.arguments().toArray(String[]::new);
        return ToldProblem.of(RowProblem.of(0, "", "", refusal.fault(), arguments), words, locale);
    }

    @PostMapping("/imports/{id}/start")
    Mono<Rendering> start(@PathVariable String id, Viewer viewer, ServerWebExchange exchange) {
        return done(() -> imports.start(id, viewer.username()), id, exchange);
    }

    @PostMapping("/imports/{id}/cancel")
    Mono<Rendering> cancel(@PathVariable String id, ServerWebExchange exchange) {
        return done(() -> imports.cancel(id), id, exchange);
    }

    @PostMapping("/imports/{id}/undo")
    Mono<Rendering> undo(@PathVariable String id, Viewer viewer, ServerWebExchange exchange) {
        return done(() -> imports.undo(id, viewer.username()), id, exchange);
    }

    @PostMapping("/imports/{id}/discard")
    Mono<Rendering> discard(@PathVariable String id, ServerWebExchange exchange) {
        return Waiting.on(() -> {
                    String file = imports.find(id).file();
                    imports.discard(id);
                    return file;
                })
                .zipWith(exchange.getSession())
                .map(done -> {
                    Flash.success(done.getT2(), "ingest.discarded", done.getT1());
                    return Rendering.redirectTo("/imports").build();
                })
                .onErrorResume(Problem.class, problem -> told(problem, "/imports", exchange));
    }

    private static Mono<Rendering> done(Callable<ImportView> step, String id, ServerWebExchange exchange) {
        return Waiting.on(step)
                .map(view -> to(id))
                .onErrorResume(Problem.class, problem -> told(problem, "/imports/" + id, exchange));
    }

    private static Rendering to(String id) {
        return Rendering.redirectTo("/imports/" + id).build();
    }

    /** Says on the next page what went wrong. */
    private static Mono<Rendering> told(Problem problem, String where, ServerWebExchange exchange) {
        String[] arguments = problem.arguments().stream().map(String::valueOf).toArray(String[]::new);
        return exchange.getSession()
                .doOnNext(session -> Flash.warning(session, problem.key(), arguments))
                .map(session -> Rendering.redirectTo(where).build());
    }
}
