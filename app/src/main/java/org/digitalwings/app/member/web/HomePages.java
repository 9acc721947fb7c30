package org.digitalwings.app.member.web;

import java.time.Duration;
import java.util.List;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.graph.profile.Glance;
import org.digitalwings.graph.profile.Glances;
import org.digitalwings.graph.profile.Profiles;
import org.digitalwings.matching.community.MemberId;
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
    private final Profiles profiles;

    HomePages(Glances glances, Profiles profiles) {
        this.profiles = profiles;
        this.glance = glances.now().cache(value -> FRESH, error -> Duration.ZERO, () -> Duration.ZERO);
    }

    @GetMapping("/")
    Mono<String> home(Viewer viewer, Model model) {
        List<String> own = viewer.members().stream().map(MemberId::value).toList();
        return Mono.zip(glance, profiles.links(own).collectList()).map(found -> {
            model.addAttribute("glance", found.getT1());
            model.addAttribute("own", found.getT2());
            return "member/home";
        });
    }
}
