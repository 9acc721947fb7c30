package org.digitalwings.app.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts an error into words of the caller's language. */
@Component
final class ErrorWords {

    private final MessageSource messages;

    ErrorWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What sort of error it is, the same for every error of a status. */
    String title(Answer answer, Locale locale) {
        var status = HttpStatus.resolve(answer.status().value());
        return text(
                "web.status." + answer.status().value(), status == null ? "Error" : status.getReasonPhrase(), locale);
    }

    /** What is wrong and what to do about it. */
    String detail(Answer answer, Locale locale) {
        return text(answer.key(), answer.fallback(), locale, answer.arguments().toArray());
    }

    /** What a person may do next. */
    String advice(Answer answer, Locale locale) {
        return text("web.advice." + answer.status().value(), text("web.advice", "", locale), locale);
    }

    private String text(String key, String fallback, Locale locale, Object... arguments) {
        var text = messages.getMessage(key, arguments, null, locale);
        return text == null ? fallback : text;
    }
}
