package org.digitalwings.app.member.web;

import java.time.Duration;
import org.digitalwings.graph.profile.Glance;
import org.digitalwings.graph.profile.Glances;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;

/** The page after signing in: the community at a glance, and what to do next. */
@Controller
class HomePages {

    // Counting a million members for every visitor would be waste; a few seconds old is fresh enough here.
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Mono<Glance> glance;

    HomePages(Glances glances) {
        this.glance = glances.now().cache(value -> FRESH, error -> Duration.ZERO, () -> Duration.ZERO);
    }

    @GetMapping("/")
    Mono<String> home(Model model) {
        return glance.map(now -> {
            model.addAttribute("glance", now);
            return "member/home";
        });
    }
}
