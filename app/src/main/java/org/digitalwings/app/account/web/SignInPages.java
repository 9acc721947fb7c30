package org.digitalwings.app.account.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in at; Spring Security takes what it sends. */
@Controller
class SignInPages {

    @GetMapping("/sign-in")
    String form(
            @RequestParam(name = "wrong", required = false) @Nullable String wrong,
            @RequestParam(name = "wait", required = false) @Nullable Integer wait,
            @RequestParam(name = "out", required = false) @Nullable String out,
            Model model) {
        model.addAttribute("wrong", wrong != null);
        model.addAttribute("out", out != null);
        if (wait != null) {
            model.addAttribute("wait", wait);
        }
        return "account/sign-in";
    }
}
