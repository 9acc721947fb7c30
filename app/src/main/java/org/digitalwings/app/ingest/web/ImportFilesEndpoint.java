package org.digitalwings.app.ingest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.digitalwings.app.compute.Waiting;
import org.digitalwings.app.ingest.FaultWords;
import org.digitalwings.app.ingest.ImportProblems;
import org.digitalwings.app.ingest.ImportView;
import org.digitalwings.app.ingest.Imports;
import org.digitalwings.app.ingest.format.TableKind;
import org.digitalwings.app.ingest.format.Templates;
import org.digitalwings.app.web.Languages;
import org.reactivestreams.Publisher;
import org.springframework.context.MessageSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Files about imports: templates to fill in, and lists of problems to work through. */
@RestController
@Tag(name = "imports")
class ImportFilesEndpoint {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Imports imports;
    private final ProblemsCsv problems;

    ImportFilesEndpoint(Imports imports, FaultWords words, MessageSource messages) {
        this.imports = imports;
        this.problems = new ProblemsCsv(words, messages);
    }

    @GetMapping("/api/imports/templates/{kind}.csv")
    @Operation(summary = "A CSV file to fill in, in the language of the request")
    ResponseEntity<byte[]> csv(@PathVariable String kind, ServerWebExchange exchange) {
        return file(Templates.csv(kind(kind), Languages.of(exchange)), CSV, kind + ".csv");
    }

    @GetMapping("/api/imports/templates/{kind}.xlsx")
    @Operation(summary = "An Excel workbook to fill in, in the language of the request")
    ResponseEntity<byte[]> xlsx(@PathVariable String kind, ServerWebExchange exchange) {
        return file(Templates.xlsx(kind(kind), Languages.of(exchange)), XLSX, kind + ".xlsx");
    }

    @GetMapping("/api/imports/{id}/problems.csv")
    @Operation(summary = "All that is wrong with rows, as CSV in the language of the request")
    Mono<ResponseEntity<Publisher<DataBuffer>>> problems(
            @PathVariable String id, ServerWebExchange exchange, ServerHttpResponse response) {
        Locale locale = Languages.of(exchange);
        return Waiting.on(() -> imports.find(id))
                .map(view -> ResponseEntity.ok()
                        .contentType(CSV)
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment("problems-" + id + ".csv"))
                        .body(rows(view, locale, response.bufferFactory())));
    }

    private Publisher<DataBuffer> rows(ImportView view, Locale locale, DataBufferFactory buffers) {
        return DataBufferUtils.outputStreamPublisher(
                out -> problems.write(view, imports, locale, out), buffers, Schedulers.boundedElastic()::schedule);
    }

    private static TableKind kind(String slug) {
        return TableKind.ofSlug(slug).orElseThrow(() -> ImportProblems.kind(slug));
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .body(bytes);
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
