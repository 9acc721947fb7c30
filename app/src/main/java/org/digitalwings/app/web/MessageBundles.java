package org.digitalwings.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every text that people see, from one bundle a capability: {@code messages/<capability>.properties} in Simplified
 * Chinese and {@code messages/<capability>_en.properties} in English. A new capability's bundle is found by itself.
 */
@Configuration(proxyBeanMethods = false)
class MessageBundles {

    @Bean
    MessageSource messageSource() {
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasenames(names());
        bundles.setDefaultEncoding("UTF-8");
        // Without this an English server would answer Chinese readers in English.
        bundles.setFallbackToSystemLocale(false);
        return bundles;
    }

    /** The bundles on the class path in alphabetical order, such as {@code messages/member}. */
    static String[] names() {
        try {
            var names = new TreeSet<String>();
            Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                    .map(Resource::getFilename)
                    .map(Objects::requireNonNull)
                    .map(file -> "messages/" + file.replaceFirst("(_en)?\\.properties$", ""))
                    .forEach(names::add);
            return names.toArray(String[]::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The message bundles under messages/ cannot be listed: check the distribution.", unreadable);
        }
    }
}
