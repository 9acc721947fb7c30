package org.digitalwings.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

final class MessageBundlesTests {

    private static final Pattern KEY = Pattern.compile("#\\{([a-z][a-zA-Z0-9.-]+)[(}]");

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    static Stream<String> bundles() {
        return Stream.of(MessageBundles.names());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsThereInBothLanguages(String bundle) throws IOException {
        assertThat(texts(bundle + "_en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(texts(bundle).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyStartsWithItsCapability(String bundle) throws IOException {
        var capability = bundle.substring("messages/".length()) + ".";
        assertThat(texts(bundle).stringPropertyNames()).allMatch(key -> key.startsWith(capability));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void apostrophesOfTextsWithArgumentsAreDoubled(String bundle) throws IOException {
        for (var file : Set.of(bundle, bundle + "_en")) {
            texts(file).forEach((key, text) -> {
                if (text.toString().contains("{0")) {
                    assertThat(LONE_APOSTROPHE.matcher(text.toString()).find())
                            .as("%s of %s has an apostrophe that must be doubled: %s", key, file, text)
                            .isFalse();
                }
            });
        }
    }

    @Test
    void templatesAskForNoTextThatIsNotThere() throws IOException {
        var known = new TreeSet<String>();
        for (var bundle : MessageBundles.names()) {
            known.addAll(texts(bundle).stringPropertyNames());
        }
        var asked = new TreeSet<String>();
        for (var template : new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html")) {
            // What stands between <!--/* and */--> is for the authors of templates.
            var shown = template.getContentAsString(UTF_8).replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
            KEY.matcher(shown).results().map(result -> result.group(1)).forEach(asked::add);
        }
        assertThat(asked).isNotEmpty();
        assertThat(known).containsAll(asked);
    }

    @Test
    void chineseIsTheLanguageOfWhoeverSpeaksNeither() {
        var messages = new MessageBundles().messageSource();
        assertThat(messages.getMessage("web.nav.home", null, Locale.FRENCH)).isEqualTo("首页");
        assertThat(messages.getMessage("web.nav.home", null, Locale.ENGLISH)).isEqualTo("Home");
    }

    private static Properties texts(String bundle) throws IOException {
        return PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource(bundle + ".properties"), "UTF-8"));
    }
}
