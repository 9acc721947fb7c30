package org.digitalwings.app.ingest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.compute.Waiting;
import org.digitalwings.app.ingest.FaultWords;
import org.digitalwings.app.ingest.ImportView;
import org.digitalwings.app.ingest.Imports;
import org.digitalwings.app.web.Cursor;
import org.digitalwings.app.web.CursorPage;
import org.digitalwings.app.web.Languages;
import org.digitalwings.graph.batch.RowOutcome;
import org.digitalwings.graph.batch.UndoConflict;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Imports for programs. */
@RestController
@RequestMapping("/api/imports")
@Tag(name = "imports")
class ImportEndpoint {

    private static final int LARGEST_PAGE = 500;

    private final Imports imports;
    private final Uploads uploads;
    private final FaultWords words;

    ImportEndpoint(Imports imports, Uploads uploads, FaultWords words) {
        this.imports = imports;
        this.uploads = uploads;
        this.words = words;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Uploads a file (parts: file, kind, stopOnError) and previews it; nothing is written yet")
    Mono<ResponseEntity<ImportView>> upload(Viewer viewer, ServerWebExchange exchange) {
        return uploads.receive(exchange, viewer)
                .map(view -> ResponseEntity.accepted()
                        .location(URI.create("/api/imports/" + view.id()))
                        .body(view));
    }

    @GetMapping
    @Operation(summary = "The imports that were started, the newest first")
    Mono<CursorPage<ImportView>> list(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int size) {
        int limit = limited(size);
        String last = after == null ? null : Cursor.parse(after).keys().getLast();
        return Waiting.on(() -> CursorPage.of(imports.latest(last, limit + 1), limit, view -> Cursor.after(view.id())));
    }

    @GetMapping("/{id}")
    @Operation(summary = "How an import stands")
    Mono<ImportView> get(@PathVariable String id) {
        return Waiting.on(() -> imports.find(id));
    }

    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "How an import stands, whenever that changes, until nothing is being done with it")
    Flux<ServerSentEvent<ImportView>> events(@PathVariable String id) {
        return Waiting.on(() -> imports.find(id))
                .flatMapMany(
                        view -> imports.watch(id).onBackpressureLatest().concatWith(Waiting.on(() -> imports.find(id))))
                .map(view -> ServerSentEvent.builder(view)
                        .event(view.state().isBusy() ? "progress" : "end")
                        .build());
    }

    @GetMapping("/{id}/problems")
    @Operation(summary = "What is wrong with rows, in the order of the file")
    Mono<CursorPage<ToldProblem>> problems(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int size,
            ServerWebExchange exchange) {
        return page(
                after,
                size,
                (skip, limit) -> imports.problems(id, skip, limit).stream()
                        .map(problem -> ToldProblem.of(problem, words, Languages.of(exchange)))
                        .toList());
    }

    @GetMapping("/{id}/rows")
    @Operation(summary = "What each good row of a preview would come to, in the order of the file")
    Mono<CursorPage<RowOutcome>> rows(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int size) {
        return page(after, size, (skip, limit) -> imports.outcomes(id, skip, limit));
    }

    @GetMapping("/{id}/conflicts")
    @Operation(summary = "What of an undone import stays, because others changed it or built on it since")
    Mono<CursorPage<UndoConflict>> conflicts(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int size) {
        return page(after, size, (skip, limit) -> imports.conflicts(id, skip, limit));
    }

    @PostMapping("/{id}/start")
    @Operation(summary = "Starts a previewed import")
    Mono<ResponseEntity<ImportView>> start(@PathVariable String id, Viewer viewer) {
        return accepted(() -> imports.start(id, viewer.username()));
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Ends what is being done with an import after the present chunk of rows")
    Mono<ResponseEntity<ImportView>> cancel(@PathVariable String id) {
        return accepted(() -> imports.cancel(id));
    }

    @PostMapping("/{id}/resume")
    @Operation(summary = "Goes on with an import that was cancelled or interrupted")
    Mono<ResponseEntity<ImportView>> resume(@PathVariable String id, Viewer viewer) {
        return accepted(() -> imports.start(id, viewer.username()));
    }

    @PostMapping("/{id}/undo")
    @Operation(summary = "Takes back what an import wrote, but what others changed since")
    Mono<ResponseEntity<ImportView>> undo(@PathVariable String id, Viewer viewer) {
        return accepted(() -> imports.undo(id, viewer.username()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws away an uploaded file that was not imported")
    Mono<Void> discard(@PathVariable String id) {
        return Waiting.on(() -> {
                    imports.discard(id);
                    return id;
                })
                .then();
    }

    private interface Slice<T> {
        List<T> read(long skip, int limit);
    }

    /** A page of a list that only grows at its end: its cursor is how many items were seen. */
    private static <T> Mono<CursorPage<T>> page(@Nullable String after, int size, Slice<T> slice) {
        int limit = limited(size);
        long skip = after == null ? 0 : Positions.parse(Cursor.parse(after));
        return Waiting.on(() ->
                CursorPage.of(slice.read(skip, limit + 1), limit, last -> Cursor.after(String.valueOf(skip + limit))));
    }

    private static int limited(int size) {
        return Math.clamp(size, 1, LARGEST_PAGE);
    }

    private static Mono<ResponseEntity<ImportView>> accepted(Callable<ImportView> call) {
        return Waiting.on(call).map(view -> ResponseEntity.accepted().body(view));
    }
}
