package org.digitalwings.app.judging.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.compute.Waiting;
import org.digitalwings.app.judging.JudgingDesk;
import org.digitalwings.app.judging.JudgingWorkbook;
import org.digitalwings.app.judging.Proposal;
import org.digitalwings.app.web.Attachments;
import org.digitalwings.app.web.Languages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who judges which entry, to take away. */
@RestController
@RequestMapping("/api/editions/{year}/judging")
@Tag(name = "judging")
class JudgingExportEndpoint {

    private final JudgingDesk desk;
    private final JudgingWorkbook workbook;

    JudgingExportEndpoint(JudgingDesk desk, JudgingWorkbook workbook) {
        this.desk = desk;
        this.workbook = workbook;
    }

    @GetMapping("/assigned.xlsx")
    @Operation(summary = "Who is to judge which entry of a year, as it was accepted, as XLSX")
    Mono<ResponseEntity<byte[]>> accepted(@PathVariable("year") int year, Viewer viewer, ServerWebExchange exchange) {
        Locale locale = Languages.of(exchange);
        return desk.accepted(year, viewer)
                .flatMap(accepted -> desk.panels(accepted, viewer))
                .flatMap(panels -> file("judging-" + year, () -> workbook.write(panels, locale)));
    }

    @GetMapping("/proposals/{id}/assigned.xlsx")
    @Operation(summary = "A proposal that is still kept, as XLSX")
    Mono<ResponseEntity<byte[]>> proposed(
            @PathVariable("year") int year, @PathVariable("id") String id, Viewer viewer, ServerWebExchange exchange) {
        Locale locale = Languages.of(exchange);
        return Mono.defer(() -> {
            Proposal proposal = desk.find(year, id, viewer);
            return file("judging-%d-proposal".formatted(year), () -> workbook.write(proposal, locale));
        });
    }

    private static Mono<ResponseEntity<byte[]>> file(String name, Callable<byte[]> written) {
        return Waiting.on(written)
                .map(bytes -> Attachments.of(name, "xlsx", Attachments.WORKBOOK).body(bytes));
    }
}
