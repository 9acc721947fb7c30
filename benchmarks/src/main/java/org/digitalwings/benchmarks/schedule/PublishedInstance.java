package org.digitalwings.benchmarks.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.digitalwings.benchmarks.pack.MalformedPackException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A business-to-business meeting schedule to be found: all meetings are given. Participants, slots and meetings count from 1.
 *
 * @param morningSlots the first slots, in which the meetings of the session {@code morning} are held
 * @param tables the most meetings in a slot
 * @param fairness the most by which the breaks of two participants differ
 * @param unavailable slots by participant
 */
record PublishedInstance(
        String name,
        int participants,
        int slots,
        int morningSlots,
        int tables,
        int fairness,
        Map<Integer, Set<Integer>> unavailable,
        List<Encounter> meetings) {

    /**
     * A meeting to be held.
     *
     * @param slot the slot that it must have, 0 where it is free
     * @param after the meetings that must be in an earlier slot
     */
    record Encounter(int id, int a, int b, Part part, int slot, List<Integer> after) {}

    /** The part of the day in which a meeting is held. */
    enum Part {
        MORNING,
        AFTERNOON,
        ANY
    }

    /** Reads an instance; {@link MalformedPackException} says what is wrong with it. */
    static PublishedInstance read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new MalformedPackException(file, 0, "no such file: name an instance.");
        }
        try {
            return new Reader(JsonMapper.builder().build().readTree(Files.readString(file))).read();
        } catch (JacksonException | IllegalArgumentException e) {
            throw new MalformedPackException(file, 0, String.valueOf(e.getMessage()));
        }
    }

    /** Reads the parts of an instance and checks that they fit together. */
    private record Reader(JsonNode root) {

        PublishedInstance read() {
            int participants = count(root, "participants", 1, 100_000);
            int slots = count(root, "slots", 1, 64);
            List<Encounter> meetings = new ArrayList<>();
            for (JsonNode node : list(root, "meetings")) {
                meetings.add(meeting(node, participants, slots));
            }
            Set<Integer> ids = new HashSet<>();
            for (Encounter meeting : meetings) {
                require(ids.add(meeting.id()), () -> "meeting %d is there twice.".formatted(meeting.id()));
            }
            for (Encounter meeting : meetings) {
                require(
                        ids.containsAll(meeting.after()),
                        () -> "meeting %d comes after one that is not there.".formatted(meeting.id()));
            }
            return new PublishedInstance(
                    root.path("name").asString("?"),
                    participants,
                    slots,
                    count(root, "morning_slots", 0, slots),
                    count(root, "tables", 1, 100_000),
                    count(root, "fairness", 0, 1_000),
                    unavailable(participants, slots),
                    meetings);
        }

        private static Encounter meeting(JsonNode node, int participants, int slots) {
            int id = count(node, "id", 1, Integer.MAX_VALUE);
            int a = count(node, "a", 1, participants);
            int b = count(node, "b", 1, participants);
            require(a != b, () -> "meeting %d is of one participant with itself.".formatted(id));
            List<Integer> after = new ArrayList<>();
            if (node.has("after")) {
                list(node, "after").forEach(each -> after.add(number(each, "after", 1, Integer.MAX_VALUE)));
            }
            int slot = node.has("slot") ? count(node, "slot", 1, slots) : 0;
            return new Encounter(id, a, b, part(node.path("session").asString("")), slot, after);
        }

        private static Part part(String session) {
            return switch (session) {
                case "morning" -> Part.MORNING;
                case "afternoon" -> Part.AFTERNOON;
                case "any" -> Part.ANY;
                default ->
                    throw new IllegalArgumentException(
                            "session '%s' must be one of morning, afternoon and any.".formatted(session));
            };
        }

        private Map<Integer, Set<Integer>> unavailable(int participants, int slots) {
            Map<Integer, Set<Integer>> result = new TreeMap<>();
            JsonNode node = root.path("unavailable");
            require(node.isObject(), () -> "field 'unavailable' must be an object.");
            node.properties().forEach(entry -> {
                int participant;
                try {
                    participant = Integer.parseInt(entry.getKey());
                } catch (NumberFormatException e) {
                    throw new IllegalArgumentException("'%s' is no participant.".formatted(entry.getKey()), e);
                }
                require(
                        participant >= 1 && participant <= participants,
                        () -> "%d is no participant.".formatted(participant));
                Set<Integer> off = new HashSet<>();
                entry.getValue().forEach(slot -> off.add(number(slot, "unavailable", 1, slots)));
                result.put(participant, off);
            });
            return result;
        }

        private static JsonNode list(JsonNode node, String field) {
            require(node.path(field).isArray(), () -> "field '%s' must be a list.".formatted(field));
            return node.path(field);
        }

        private static int count(JsonNode node, String field, int least, int most) {
            return number(node.path(field), field, least, most);
        }

        private static int number(JsonNode value, String field, int least, int most) {
            require(
                    value.isInt() && value.intValue() >= least && value.intValue() <= most,
                    () -> "field '%s' must be a whole number from %d to %d, not %s."
                            .formatted(field, least, most, value));
            return value.intValue();
        }

        private static void require(boolean holds, Supplier<String> message) {
            if (!holds) {
                throw new IllegalArgumentException(message.get());
            }
        }
    }
}
