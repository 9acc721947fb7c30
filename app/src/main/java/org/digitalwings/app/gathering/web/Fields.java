package org.digitalwings.app.gathering.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form's fields as they are shown or were typed, with what is wrong with them. Reading a field that is wrong notes the fault and
 * answers something usable, so that a form is read to its end and shows all its faults at once.
 */
final class Fields {

    private static final String VERSION = "version";

    private final Map<String, List<String>> values;
    private final Map<String, Fault> faults = new LinkedHashMap<>();
    private final Map<String, String> now = new HashMap<>();

    /**
     * What is wrong with a field.
     *
     * @param key the key of its sentence
     */
    record Fault(String key, List<String> arguments) {}

    private Fields(Map<String, List<String>> values) {
        this.values = values;
    }

    /** What somebody sent. */
    static Fields sent(Map<String, List<String>> form) {
        return new Fields(new HashMap<>(form));
    }

    /** A form with nothing in it. */
    static Fields none() {
        return new Fields(new HashMap<>());
    }

    /** The same with a value that is shown; null for an empty field. */
    Fields with(String name, @Nullable Object value) {
        return with(name, value == null ? List.of() : List.of(value.toString()));
    }

    /** The same with several values, such as those of ticks. */
    Fields with(String name, List<String> all) {
        values.put(name, all);
        return this;
    }

    /** The version that the form is based on; -1, which none has, where it says none. */
    long version() {
        String version = value(VERSION);
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    /** Goes on from the present version, and remembers what is different there: the person has seen both then. */
    Fields after(Fields present) {
        present.values.forEach((name, there) -> {
            String other = String.join(", ", there);
            if (!name.equals(VERSION) && !other.equals(String.join(", ", all(name)))) {
                now.put(name, other);
            }
        });
        return with(VERSION, present.value(VERSION));
    }

    /** The value of a field without space around it, empty where there is none; public for templates as the next three. */
    public String value(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    /** The same, or what is usual where the form does not have the field. */
    public String value(String name, Object usual) {
        return values.containsKey(name) ? value(name) : usual.toString();
    }

    /** Whether a tick or choice with this value is set. */
    public boolean has(String name, Object value) {
        return all(name).contains(value.toString());
    }

    /** What is wrong with a field, null where nothing is. */
    public @Nullable Fault fault(String name) {
        return faults.get(name);
    }

    /** What somebody else has put there meanwhile, null where that is no different. */
    public @Nullable String now(String name) {
        return now.get(name);
    }

    /** All values of a field that are not blank. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .map(String::strip)
                .toList();
    }

    void wrong(String name, String key, Object... arguments) {
        faults.putIfAbsent(
                name,
                new Fault(key, List.of(arguments).stream().map(Object::toString).toList()));
    }

    boolean isFine() {
        return faults.isEmpty();
    }

    /** A text that must not be empty. */
    String required(String name) {
        if (value(name).isEmpty()) {
            wrong(name, "gathering.fault.empty");
        }
        return value(name);
    }

    /** A whole number within a range. */
    int number(String name, int usual, int least, int most) {
        String typed = value(name);
        if (typed.isEmpty()) {
            return usual;
        }
        if (typed.matches("-?\\d{1,9}")) {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return number;
            }
        }
        wrong(name, "gathering.fault.number", typed, least, most);
        return usual;
    }

    /** A time of day. */
    LocalTime time(String name, LocalTime usual) {
        try {
            return value(name).isEmpty() ? usual : LocalTime.parse(value(name));
        } catch (DateTimeParseException malformed) {
            wrong(name, "gathering.fault.time", value(name));
            return usual;
        }
    }

    /** A day, null where none is given. */
    @Nullable
    LocalDate date(String name) {
        try {
            return value(name).isEmpty() ? null : LocalDate.parse(value(name));
        } catch (DateTimeParseException malformed) {
            wrong(name, "gathering.fault.date", value(name));
            return null;
        }
    }
}
