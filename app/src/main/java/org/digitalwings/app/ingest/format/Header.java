package org.digitalwings.app.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which cell of a row stands for which column of a kind of table. */
public final class Header {

    private final List<String> names;
    private final Map<Column, Integer> indexes = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();

    private Header(List<String> names) {
        this.names = names;
    }

    /** Finds the columns of a kind of table under a file's headers; the first of two cells for one column counts. */
    static Header of(List<String> names, TableKind kind) {
        Header header = new Header(names);
        Map<String, Column> byHeader = new HashMap<>();
        kind.columns().reversed().forEach(column -> column.headers().forEach(name -> byHeader.put(name, column)));
        for (int i = 0; i < names.size(); i++) {
            Column column = byHeader.get(Column.plain(names.get(i)));
            if (column != null && !header.indexes.containsKey(column)) {
                header.indexes.put(column, i);
            } else if (!names.get(i).isBlank()) {
                header.unknown.add(names.get(i));
            }
        }
        return header;
    }

    /** The headers that are no columns of this kind of table, or stand twice. */
    public List<String> unknown() {
        return unknown;
    }

    int size() {
        return indexes.size();
    }

    boolean has(Column column) {
        return indexes.containsKey(column);
    }

    int index(Column column) {
        return indexes.getOrDefault(column, -1);
    }

    /** The header that the file has for a column, or the column's Chinese one. */
    String name(Column column) {
        Integer index = indexes.get(column);
        return index == null ? column.zh() : names.get(index);
    }
}
