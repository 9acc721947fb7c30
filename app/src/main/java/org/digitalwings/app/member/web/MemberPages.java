package org.digitalwings.app.member.web;

import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.member.Kinds;
import org.digitalwings.app.member.Members;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The list of members, and one member. */
@Controller
class MemberPages {

    private static final int PAGE = 30;

    private final Members members;

    MemberPages(Members members) {
        this.members = members;
    }

    @GetMapping("/members")
    Mono<String> list(
            @RequestParam(name = "kind", required = false) @Nullable String kind,
            @RequestParam(name = "after", required = false) @Nullable String after,
            Model model) {
        var chosen = kind == null || kind.isBlank() ? null : Kinds.member(kind);
        return members.list(chosen, after, PAGE).map(page -> {
            model.addAttribute("page", page);
            model.addAttribute("kinds", Kinds.members());
            model.addAttribute("kind", chosen == null ? "" : Kinds.code(chosen));
            model.addAttribute("next", page.next() == null ? null : address(kind, page.next()));
            model.addAttribute("first", after == null ? null : address(kind, null));
            return "member/list";
        });
    }

    @GetMapping("/members/{id}")
    Mono<String> member(@PathVariable("id") String id, Viewer viewer, Model model) {
        var member = new MemberId(id);
        return Mono.zip(members.find(member, viewer), members.neighbours(member))
                .map(found -> {
                    model.addAttribute("member", found.getT1());
                    model.addAttribute("neighbours", found.getT2());
                    model.addAttribute("mayEdit", viewer.mayEdit(member));
                    model.addAttribute("own", viewer.actsFor(member));
                    return "member/member";
                });
    }

    private static String address(@Nullable String kind, @Nullable String after) {
        var address = UriComponentsBuilder.fromPath("/members");
        if (kind != null && !kind.isBlank()) {
            address.queryParam("kind", kind);
        }
        if (after != null) {
            address.queryParam("after", after);
        }
        return address.toUriString();
    }
}
