package org.digitalwings.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

final class TemplatesTests {

    private static final Pattern TAG = Pattern.compile("<[a-z:]+ [^>]*th:(replace|insert)=\"[^\"]*\"[^>]*>");

    /** Thymeleaf replaces a tag before it looks at the tag's condition, so the condition must stand around it. */
    @Test
    void noReplacedTagHasACondition() throws IOException {
        for (var template : new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html")) {
            assertThat(TAG.matcher(template.getContentAsString(UTF_8)).results().map(MatchResult::group))
                    .as("%s", template.getFilename())
                    .noneMatch(tag -> tag.contains("th:replace=") && tag.matches("(?s).*th:(if|unless)=.*"));
        }
    }
}
