package org.digitalwings.app.alert;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The daily digest.
 *
 * @param hour from which hour of the day on it is sent, 0 to 23, by the community's clock
 * @param from whom it is from
 * @param url where people reach the application: links in mails begin so
 */
@ConfigurationProperties("digital-wings.digest")
record DigestProperties(
        @DefaultValue("8") int hour,

        @DefaultValue("Digital Wings <digital-wings@localhost>")
        String from,

        @DefaultValue("http://localhost:8080") URI url) {

    private static final int HOURS = 24;

    DigestProperties {
        if (hour < 0 || hour >= HOURS) {
            throw new IllegalArgumentException(
                    "digital-wings.digest.hour=%d must be an hour from 0 to 23.".formatted(hour));
        }
    }

    /** The address of a page. */
    String address(String path) {
        String base = url.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
