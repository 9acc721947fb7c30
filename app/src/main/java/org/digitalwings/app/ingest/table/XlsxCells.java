package org.digitalwings.app.ingest.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** The text that a reader of the sheet sees in a cell, with dates as ISO 8601 and numbers without exponent. */
final class XlsxCells {

    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final Pattern DATE_FORMAT = Pattern.compile("[yYdD]|[mM]{3,}|年|日");

    private XlsxCells() {}

    static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
            return isDate(cell.getDataFormatString())
                    ? cell.asDate().toLocalDate().toString()
                    : plain(number);
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return String.valueOf(cell.getValue());
        }
        String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return raw == null ? "" : raw;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(@Nullable String format) {
        return format != null
                && DATE_FORMAT
                        .matcher(NOT_FORMAT.matcher(format).replaceAll(""))
                        .find();
    }
}
