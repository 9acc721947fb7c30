package org.digitalwings.app.suggestion.web;

import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.suggestion.AnswerLearning;
import org.digitalwings.app.web.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page where managers have the community's answers learned from. It works without scripts; with them it follows the run. */
@Controller
class LearningPages {

    private static final String PAGE = "/learning";

    private final AnswerLearning learning;

    LearningPages(AnswerLearning learning) {
        this.learning = learning;
    }

    @GetMapping(PAGE)
    Mono<Rendering> page(Viewer viewer) {
        return learning.standing(viewer)
                .map(standing -> Rendering.view("suggestion/learning")
                        .modelAttribute("learning", LearningView.of(standing))
                        .build());
    }

    /** Who presses the button twice sees the run that goes on. */
    @PostMapping(PAGE)
    Mono<Rendering> start(Viewer viewer) {
        return learning.start(viewer)
                .onErrorComplete(Problem.class)
                .thenReturn(Rendering.redirectTo(PAGE).build());
    }

    @PostMapping(PAGE + "/stop")
    Mono<Rendering> stop(Viewer viewer) {
        return Mono.fromSupplier(() -> {
            learning.cancel(viewer);
            return Rendering.redirectTo(PAGE).build();
        });
    }

    @PostMapping(PAGE + "/forget")
    Mono<Rendering> forget(Viewer viewer) {
        return learning.forget(viewer).thenReturn(Rendering.redirectTo(PAGE).build());
    }
}
