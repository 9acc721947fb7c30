package org.digitalwings.app.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.digitalwings.graph.alert.Digest;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringWebFluxTemplateEngine;

/** Writes a digest as a mail of text and HTML in the account's language. */
@Component
final class DigestMail {

    private final DigestProperties properties;
    private final MessageSource messages;
    private final ISpringWebFluxTemplateEngine templates;

    DigestMail(DigestProperties properties, MessageSource messages, ISpringWebFluxTemplateEngine templates) {
        this.properties = properties;
        this.messages = messages;
        this.templates = templates;
    }

    /** A notification with the address of its member. */
    record Item(NotificationView told, String href) {}

    MimeMessage of(JavaMailSender mail, Digest digest, LocalDate day, List<NotificationView> news) {
        Locale locale = Locale.forLanguageTag(digest.language());
        String stop = properties.address("/digest/stop?token=" + digest.token());
        String subject = text("alert.mail.subject", locale, news.size(), day);
        Map<String, List<Item>> bySearch = bySearch(news);
        var context = new Context(
                locale,
                Map.of(
                        "subject",
                        subject,
                        "bySearch",
                        bySearch,
                        "language",
                        locale.toLanguageTag(),
                        "list",
                        properties.address("/notifications/digest"),
                        "stop",
                        stop));
        MimeMessage message = mail.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, true, UTF_8.name());
            helper.setFrom(properties.from());
            helper.setTo(digest.email());
            helper.setSubject(subject);
            helper.setText(plain(bySearch, locale, stop), templates.process("alert/digest-mail", context));
            message.setHeader("List-Unsubscribe", "<" + stop + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException malformed) {
            throw new MailPreparationException("The digest of %s cannot be written.".formatted(digest), malformed);
        }
    }

    private Map<String, List<Item>> bySearch(List<NotificationView> news) {
        return news.stream()
                .collect(Collectors.groupingBy(
                        NotificationView::searchName,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                told -> new Item(
                                        told,
                                        properties.address(UriComponentsBuilder.fromPath("/members/{id}")
                                                .encode()
                                                .buildAndExpand(told.memberId())
                                                .toUriString())),
                                Collectors.toList())));
    }

    private String plain(Map<String, List<Item>> bySearch, Locale locale, String stop) {
        List<String> lines = new ArrayList<>();
        bySearch.forEach((search, items) -> {
            lines.add("# " + search);
            items.forEach(item -> lines.add("- %s: %s%n  %s"
                    .formatted(
                            item.told().memberName(),
                            item.told().what().stream()
                                    .map(what -> text("alert.happened." + what, locale))
                                    .collect(Collectors.joining(", ")),
                            item.href())));
            lines.add("");
        });
        lines.add(text("alert.mail.list", locale) + ": " + properties.address("/notifications/digest"));
        lines.add(text("alert.mail.stop", locale) + ": " + stop);
        return String.join("\n", lines);
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
