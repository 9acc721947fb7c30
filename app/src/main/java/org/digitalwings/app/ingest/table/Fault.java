package org.digitalwings.app.ingest.table;

import java.util.Locale;

/**
 * What can be wrong with a file, a row or a cell. Reason and remedy in words stand in the message bundle under {@link #key()};
 * the arguments that each takes are said here.
 */
public enum Fault {
    /** The preview failed by no fault of the file: {0} the import. */
    FAILED,
    /** The file has no rows. */
    EMPTY_FILE,
    /** {0} the encoding that the file seems to have. */
    UNKNOWN_ENCODING,
    /** The file is of an older Excel. */
    OLD_EXCEL,
    /** {0} what the file is instead of a table. */
    NOT_A_TABLE,
    /** The file is one JSON array, not an object a line. */
    JSON_ARRAY,
    /** The file is not what its first bytes say, or damaged. */
    DAMAGED_FILE,
    /** {0} what the workbook unpacks to, {1} the limit. */
    UNPACKS_TOO_LARGE,
    /** The columns fit no kind of table. */
    UNKNOWN_TABLE,
    /** {0} the column that is not there. */
    MISSING_COLUMN,
    /** Bytes that are no characters in the file's encoding. */
    UNDECODABLE,
    /** {0} cells found, {1} columns of the header. */
    TOO_MANY_CELLS,
    /** {0} the limit in characters. */
    TOO_LONG,
    /** {0} the line, {1} the limit in characters. */
    LINE_TOO_LONG,
    /** A quotation that begins in line {0} has lost one of its marks. */
    LOST_QUOTE,
    /** The line is no JSON object of plain values. */
    NOT_JSON,
    /** The cell of the workbook holds an error. */
    CELL_ERROR,
    /** The cell must not be empty. */
    REQUIRED,
    /** Not a date. */
    NOT_A_DATE,
    /** A number by which a spreadsheet means the date {0}. */
    DATE_AS_NUMBER,
    /** Not a number, or out of {0} to {1}. */
    NOT_A_NUMBER,
    /** {0} the values that can stand here. */
    UNKNOWN_VALUE,
    /** Neither yes nor no. */
    NOT_YES_OR_NO,
    /** Not an id: 1 to 64 characters without white space. */
    NOT_AN_ID,
    /** Not an amount of money. */
    NOT_AN_AMOUNT,
    /** A second date before the first one, {0}. */
    ENDS_BEFORE_START,
    /** As many values as another list must have: {0} the other list's column. */
    UNEQUAL_LISTS,
    /** No member has this id. */
    UNKNOWN_ID,
    /** No member has this name. */
    UNKNOWN_NAME,
    /** {0} the ids of the members that have this name. */
    SEVERAL_MEMBERS,
    /** {0} the member's id, {1} its kind. */
    OTHER_KIND,
    /** {0} the id of the member that has this name. */
    NAME_TAKEN,
    /** {0} the ids of the members that could have this name too. */
    PERHAPS_KNOWN,
    UNKNOWN_PLACE,
    /** {0} the ids of the places that are possible. */
    AMBIGUOUS_PLACE,
    /** Neither an id nor a name. */
    NO_MEMBER_NAMED,
    /** {0} the editions' entries that are meant, of which there are none or several. */
    UNKNOWN_ENTRY;

    /** The key of this fault in the message bundle, below which stand {@code reason} and {@code remedy}. */
    public String key() {
        return "ingest.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
