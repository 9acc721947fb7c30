package org.digitalwings.app.ingest.format;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalwings.matching.identity.NameKeys;
import org.jspecify.annotations.Nullable;

/** Who led a round: all or none of a row's investors, or those named. */
record Leads(@Nullable Boolean all, List<String> named, Set<String> keys) {

    static Leads of(Cells cells, Column column) {
        List<String> values = cells.list(column);
        if (values.size() == 1 && Cells.isYesOrNo(values.getFirst())) {
            return new Leads(cells.yesOrNo(column), List.of(), Set.of());
        }
        return new Leads(null, values, values.stream().map(NameKeys::of).collect(Collectors.toSet()));
    }

    /** Whether an investor led, null where the row does not say. */
    @Nullable
    Boolean isLead(String id, String name) {
        if (all != null || named.isEmpty()) {
            return all;
        }
        return named.contains(id) || (!name.isEmpty() && keys.contains(NameKeys.of(name)));
    }
}
