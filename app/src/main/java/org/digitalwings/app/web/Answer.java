package org.digitalwings.app.web;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/**
 * What is told about an error, before it is put into words.
 *
 * @param status the HTTP status
 * @param key the message's key, also the name of the problem's type
 * @param fallback the text where the bundles have no such message
 * @param arguments the message's arguments
 * @param invalid what is wrong field by field
 * @param retryAfter after how long to try again, null where waiting does not help
 * @param incident the number under which the log has it, null where it is not logged
 */
record Answer(
        HttpStatusCode status,
        String key,
        String fallback,
        List<Object> arguments,
        List<Invalid> invalid,
        @Nullable Duration retryAfter,
        @Nullable String incident) {

    /**
     * A field that is wrong.
     *
     * @param field the field's path in the request
     * @param reason what is wrong with it
     */
    record Invalid(String field, String reason) {}

    static Answer of(HttpStatusCode status, String key, String fallback, Object... arguments) {
        return new Answer(status, key, fallback, List.of(arguments), List.of(), null, null);
    }

    Answer withInvalid(List<Invalid> fields) {
        return new Answer(status, key, fallback, arguments, fields, retryAfter, incident);
    }

    Answer withRetryAfter(@Nullable Duration delay) {
        return new Answer(status, key, fallback, arguments, invalid, delay, incident);
    }

    Answer withIncident(String number) {
        return new Answer(status, key, fallback, arguments, invalid, retryAfter, number);
    }
}
