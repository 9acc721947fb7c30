package org.digitalwings.app.ingest.table;

/**
 * Follows the quotation marks of one CSV record, line by line. A quotation begins where a cell begins, perhaps behind spaces;
 * a mark inside it is written twice; behind its end only spaces may stand.
 */
final class CsvScan {

    private enum State {
        BEGIN,
        PLAIN,
        QUOTED,
        /** Behind a mark that ends the quotation, or is the first of two. */
        MARK,
        BEHIND,
        BROKEN
    }

    private final char separator;
    private State state = State.BEGIN;
    private int column;
    private int quotedColumn;
    private String quotation = "";

    CsvScan(char separator) {
        this.separator = separator;
    }

    /** Follows one more line. */
    void take(String line) {
        for (int i = 0; i < line.length() && state != State.BROKEN; i++) {
            take(line, i);
        }
        if (state == State.MARK) {
            state = State.BEHIND;
        }
    }

    private void take(String line, int at) {
        char c = line.charAt(at);
        if (state == State.QUOTED) {
            state = c == '"' ? State.MARK : State.QUOTED;
        } else if (state == State.MARK && c == '"') {
            state = State.QUOTED;
        } else if (c == separator) {
            column++;
            state = State.BEGIN;
        } else if (state == State.BEGIN && c == '"') {
            state = State.QUOTED;
            quotedColumn = column;
            quotation = line.substring(at);
        } else if (state == State.BEGIN && c > ' ') {
            state = State.PLAIN;
        } else if (state == State.MARK || state == State.BEHIND) {
            state = c > ' ' ? State.BROKEN : State.BEHIND;
        }
    }

    /** Whether a quotation goes on in the next line. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** Whether something stands behind the end of a quotation. */
    boolean isBroken() {
        return state == State.BROKEN;
    }

    /** The cells so far. */
    int cells() {
        return column + 1;
    }

    /** The column, from 0, of the last quotation. */
    int quotedColumn() {
        return quotedColumn;
    }

    /** The last quotation, from its mark to the end of the line where it begins. */
    String quotation() {
        return quotation;
    }
}
