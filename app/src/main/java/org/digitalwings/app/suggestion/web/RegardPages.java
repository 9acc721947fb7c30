package org.digitalwings.app.suggestion.web;

import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.suggestion.Regards;
import org.digitalwings.app.web.Flash;
import org.digitalwings.graph.exchange.Stance;
import org.digitalwings.matching.community.MemberId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Takes what the buttons of a suggestion send, and leads back to the list. */
@Controller
class RegardPages {

    private final Regards regards;

    RegardPages(Regards regards) {
        this.regards = regards;
    }

    /**
     * A pressed button.
     *
     * @param stance the code of a stance
     * @param other the id of the other member
     * @param undo whether to undo it
     */
    record Pressed(String stance, String other, boolean undo) {}

    @PostMapping("/members/{id}/suggestions")
    Mono<Rendering> press(
            @PathVariable MemberId id,
            @ModelAttribute Pressed pressed,
            @ModelAttribute WishForm wish,
            Viewer viewer,
            WebSession session) {
        Stance stance = WishForm.constant(Stance.class, "stance", pressed.stance());
        MemberId other = new MemberId(pressed.other());
        Mono<Void> done =
                pressed.undo() ? regards.giveUp(viewer, id, stance, other) : regards.take(viewer, id, stance, other);
        String told = "suggestion.done." + (pressed.undo() ? "undone" : pressed.stance());
        return done.then(Mono.fromRunnable(() -> Flash.success(session, told)))
                .thenReturn(Rendering.redirectTo(
                                "/members/" + WishForm.encoded(id.value()) + "/suggestions?" + wish.query())
                        .build());
    }
}
