package org.digitalwings.app.suggestion.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.suggestion.AnswerLearning;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Learning from the community's answers, for programs. */
@RestController
@RequestMapping("/api/suggestions/learning")
@Tag(name = "suggestions")
class LearningEndpoint {

    private final AnswerLearning learning;

    LearningEndpoint(AnswerLearning learning) {
        this.learning = learning;
    }

    @GetMapping
    @Operation(summary = "How far the last run is, how it compares, and which model of answers is in use")
    Mono<LearningView> standing(Viewer viewer) {
        return learning.standing(viewer).map(LearningView::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary =
                    "Learns from the answers so far; what is learned is used where it foretells the latest quarter better")
    Mono<LearningView> start(Viewer viewer) {
        return learning.start(viewer).then(learning.standing(viewer)).map(LearningView::of);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Stops the run that goes on; nothing changes then")
    void cancel(Viewer viewer) {
        learning.cancel(viewer);
    }

    @DeleteMapping("/model")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forgets what was learned")
    Mono<Void> forget(Viewer viewer) {
        return learning.forget(viewer);
    }
}
