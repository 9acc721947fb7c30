package org.digitalwings.benchmarks.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Named figures in the order in which they were put, written as one line of JSON. */
public final class Figures {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a name or a setting of the measurement. */
    public Figures put(String name, String value) {
        values.put(name, value);
        return this;
    }

    /** Adds a count. */
    public Figures put(String name, long value) {
        values.put(name, value);
        return this;
    }

    /** Adds a measure, kept to four places behind the point. */
    public Figures put(String name, double value) {
        values.put(name, Math.rint(value * 10_000) / 10_000);
        return this;
    }

    /** Adds figures of a part. */
    public Figures put(String name, Figures part) {
        values.put(name, part.values);
        return this;
    }

    /** The figures as one line of JSON. */
    public String line() {
        return JSON.writeValueAsString(values);
    }
}
