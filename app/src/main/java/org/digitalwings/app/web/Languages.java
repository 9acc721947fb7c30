package org.digitalwings.app.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/**
 * The language of an answer: the parameter {@code lang}, else the cookie of that name, else for programs the header
 * Accept-Language, else Simplified Chinese. The community speaks Chinese, so a browser's setting alone does not turn
 * pages into English.
 */
@Component("localeContextResolver")
public final class Languages implements LocaleContextResolver {

    static final String NAME = "lang";

    private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    Languages() {}

    /** The language that this request is answered in: Simplified Chinese or English. */
    public static Locale of(ServerWebExchange exchange) {
        var locale = exchange.getLocaleContext().getLocale();
        return locale == null ? Locale.SIMPLIFIED_CHINESE : locale;
    }

    static String other(ServerWebExchange exchange) {
        return of(exchange).equals(Locale.ENGLISH) ? "zh" : "en";
    }

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var asked = spoken(request.getQueryParams().getFirst(NAME));
        if (asked == null) {
            asked = spoken(Preferences.cookie(exchange, NAME));
        }
        if (asked == null && ErrorAnswers.wantsDetails(request)) {
            asked = Locale.lookup(request.getHeaders().getAcceptLanguage(), SPOKEN);
        }
        return new SimpleLocaleContext(asked == null ? Locale.SIMPLIFIED_CHINESE : asked);
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext localeContext) {
        throw new UnsupportedOperationException("The language is chosen by the parameter lang.");
    }

    static @Nullable Locale spoken(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        return switch (Locale.forLanguageTag(tag).getLanguage()) {
            case "zh" -> Locale.SIMPLIFIED_CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> null;
        };
    }
}
