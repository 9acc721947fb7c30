package org.digitalwings.app.judging.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.digitalwings.app.judging.JudgingOrder;
import org.digitalwings.matching.community.MemberId;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * An order as the fields of the page's form or of its address: {@code track}, {@code each}, {@code least}, {@code most}, {@code added} and
 * {@code excluded}, what was typed to {@code find} judges, and whom a button is to {@code add}, {@code leave} out or {@code drop}.
 */
record OrderForm(MultiValueMap<String, String> sent) {

    private static final List<String> PRESSES = List.of("add", "leave", "drop");

    /** The order after what was pressed; what is not sent is as in {@link JudgingOrder#USUAL}. */
    JudgingOrder order() {
        Set<MemberId> added = changed("added", "add", "leave");
        Set<MemberId> excluded = changed("excluded", "leave", "add");
        excluded.removeAll(added);
        return new JudgingOrder(
                text("track"),
                number("each", JudgingOrder.USUAL.each()),
                number("least", JudgingOrder.USUAL.least()),
                number("most", JudgingOrder.USUAL.most()),
                added,
                excluded);
    }

    private Set<MemberId> changed(String field, String more, String fewer) {
        Set<MemberId> all = new TreeSet<>(ids(field));
        all.addAll(ids(more));
        all.removeAll(ids(fewer));
        all.removeAll(ids("drop"));
        return all;
    }

    private Set<MemberId> ids(String field) {
        return JudgingOrder.members(
                sent.getOrDefault(field, List.of()).stream().map(String::strip).filter(id -> !id.isEmpty()));
    }

    /** Whether the judges are being named, and nothing is to be proposed yet. */
    boolean isNaming() {
        return isPressed() || !text("find").isEmpty();
    }

    private boolean isPressed() {
        return PRESSES.stream().anyMatch(press -> !text(press).isEmpty());
    }

    /** The address of a page that shows this form as it is after what was pressed. */
    String address(int year) {
        JudgingOrder order = order();
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/judging/" + year)
                .queryParam("track", encoded(order.track()))
                .queryParam("each", order.each())
                .queryParam("least", order.least())
                .queryParam("most", order.most());
        order.added().stream().sorted().forEach(id -> address.queryParam("added", encoded(id.value())));
        order.excluded().stream().sorted().forEach(id -> address.queryParam("excluded", encoded(id.value())));
        if (!isPressed()) {
            address.queryParam("find", encoded(text("find")));
        }
        return address.build(true).toUriString();
    }

    /** A value as a part of an address. */
    static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    /** A whole number of 0 or more; 0 where something else was sent, and what is usual where nothing was. */
    int number(String field, int usual) {
        String typed = text(field);
        if (typed.matches("\\d{1,9}")) {
            return Integer.parseInt(typed);
        }
        return sent.containsKey(field) ? 0 : usual;
    }

    String text(String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "").strip();
    }
}
