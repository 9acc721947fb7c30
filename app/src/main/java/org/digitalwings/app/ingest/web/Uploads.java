package org.digitalwings.app.ingest.web;

import java.util.Optional;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.compute.Waiting;
import org.digitalwings.app.ingest.ImportProblems;
import org.digitalwings.app.ingest.ImportView;
import org.digitalwings.app.ingest.Imports;
import org.digitalwings.app.ingest.format.TableKind;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes uploads: {@code file}, and perhaps {@code kind} and {@code stopOnError}. */
@Component
final class Uploads {

    private final Imports imports;

    Uploads(Imports imports) {
        this.imports = imports;
    }

    /** From the exchange's parts, which the check of the form's token has read as well. */
    Mono<ImportView> receive(ServerWebExchange exchange, Viewer viewer) {
        return exchange.getMultipartData().flatMap(parts -> receive(parts, viewer));
    }

    private Mono<ImportView> receive(MultiValueMap<String, Part> parts, Viewer viewer) {
        if (!(parts.getFirst("file") instanceof FilePart file)
                || file.filename().isBlank()) {
            return Mono.error(ImportProblems.noFile());
        }
        String slug = field(parts, "kind");
        Optional<TableKind> kind = TableKind.ofSlug(slug);
        if (kind.isEmpty() && !slug.isBlank()) {
            return Mono.error(ImportProblems.kind(slug));
        }
        boolean stopOnError = field(parts, "stopOnError").matches("true|on");
        return Waiting.on(imports::upload)
                .flatMap(upload -> file.transferTo(upload.file())
                        .then(Waiting.on(
                                () -> imports.receive(upload, file.filename(), kind, viewer.username(), stopOnError))));
    }

    private static String field(MultiValueMap<String, Part> parts, String name) {
        return parts.getFirst(name) instanceof FormFieldPart field
                ? field.value().strip()
                : "";
    }
}
