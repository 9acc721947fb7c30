package org.digitalwings.app.ingest.format;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of tables that can be imported. */
public enum TableKind {
    ORGANIZATIONS,
    PEOPLE,
    PROJECTS,
    /** Editions with tracks and entries. */
    EDITIONS,
    JUDGINGS,
    /** Funding rounds with investors. */
    FUNDING,
    /** Needs and offers. */
    EXCHANGE,
    /** Technologies, what is built on them and who contributed. */
    TECHNOLOGIES;

    /** The columns, in the order of the templates. */
    public List<Column> columns() {
        return switch (this) {
            case ORGANIZATIONS -> OrganizationRow.COLUMNS;
            case PEOPLE -> PersonRow.COLUMNS;
            case PROJECTS -> ProjectRow.COLUMNS;
            case EDITIONS -> EditionRow.COLUMNS;
            case JUDGINGS -> JudgingRow.COLUMNS;
            case FUNDING -> FundingRow.COLUMNS;
            case EXCHANGE -> ExchangeRow.COLUMNS;
            case TECHNOLOGIES -> TechnologyRow.COLUMNS;
        };
    }

    /** The name in addresses and in the graph. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this name in addresses. */
    public static Optional<TableKind> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(kind -> kind.slug().equals(slug.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The kind of table that a file's headers fit best: all required columns are there and more headers are columns than with
     * any other kind. Empty where none fits or two fit equally well.
     */
    public static Optional<TableKind> recognise(List<String> names) {
        List<TableKind> fitting = Arrays.stream(values())
                .filter(kind -> kind.missing(names).isEmpty())
                .sorted(Comparator.comparingInt(
                        (TableKind kind) -> -Header.of(names, kind).size()))
                .toList();
        boolean unsure = fitting.size() > 1
                && Header.of(names, fitting.get(0)).size()
                        == Header.of(names, fitting.get(1)).size();
        return unsure ? Optional.empty() : fitting.stream().findFirst();
    }

    /** The required columns that a file's headers lack. */
    public List<Column> missing(List<String> names) {
        Header header = Header.of(names, this);
        return columns().stream()
                .filter(Column::required)
                .filter(column -> !header.has(column))
                .toList();
    }

    ImportRow parse(Cells cells) {
        return switch (this) {
            case ORGANIZATIONS -> OrganizationRow.of(cells);
            case PEOPLE -> PersonRow.of(cells);
            case PROJECTS -> ProjectRow.of(cells);
            case EDITIONS -> EditionRow.of(cells);
            case JUDGINGS -> JudgingRow.of(cells);
            case FUNDING -> FundingRow.of(cells);
            case EXCHANGE -> ExchangeRow.of(cells);
            case TECHNOLOGIES -> TechnologyRow.of(cells);
        };
    }
}
