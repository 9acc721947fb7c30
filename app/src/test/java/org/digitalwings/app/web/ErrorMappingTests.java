package org.digitalwings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.recommend.UnknownMemberException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.web.server.ResponseStatusException;

final class ErrorMappingTests {

    private final ErrorMapping mapping = new ErrorMapping();

    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of(new UnknownMemberException(new MemberId("m")), 404),
                Arguments.of(new StaleEditException("member m", 3), 412),
                Arguments.of(new AccessDeniedException("no"), 403),
                Arguments.of(new BadCredentialsException("no"), 401),
                Arguments.of(new ServiceUnavailableException("gone"), 503),
                Arguments.of(new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED), 405),
                Arguments.of(new ServerExchangeRejectedException("a name in the address"), 400),
                Arguments.of(new IllegalStateException("bug"), 500),
                Arguments.of(new IllegalArgumentException("bug"), 500));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void everyErrorHasItsStatus(Throwable error, int status) {
        assertThat(mapping.answer(error).status().value()).isEqualTo(status);
    }

    @Test
    void tellsWhatIsWrongWithAnIdThatTheCallerMadeUp() {
        try {
            new MemberId("a b");
        } catch (IllegalArgumentException refused) {
            var answer = mapping.answer(refused);
            assertThat(answer.status()).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(answer.fallback()).contains("'a b'");
            return;
        }
        throw new AssertionError("'a b' was taken for a member id");
    }

    @Test
    void tellsNothingOfAFaultOfOurOwn() {
        var answer = mapping.answer(new IllegalStateException("password is swordfish"));
        assertThat(answer.toString()).doesNotContain("swordfish");
    }
}
