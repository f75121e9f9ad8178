package dev.pgpx.transfer.output;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.transfer.table.TableColumn;
import dev.pgpx.transfer.table.TypeShape;
import java.util.List;
import java.util.stream.Collectors;

/** The queries whose rows are exported. */
final class ExportSql {
    private static final String BEGINNINGS = "=+-@\t\r";

    private ExportSql() {}

    /** The values of the columns. */
    static String rows(FoundRows found, boolean guarded) {
        String values = found.columns().stream()
                .map(each -> guarded && each.column().shape() instanceof TypeShape.Plain plain && plain.textual()
                        ? guard(each.sql())
                        : each.sql())
                .collect(Collectors.joining(", "));
        return "select " + values + " from " + found.source();
    }

    private static String guard(String value) {
        return "case when left(" + value + "::text, 1) in ('=', '+', '-', '@', E'\\t', E'\\r') then '''' || " + value
                + "::text else " + value + "::text end";
    }

    /** A name as a spreadsheet takes it for a text. */
    static String guarded(String name) {
        return BEGINNINGS.indexOf(name.charAt(0)) < 0 ? name : "'" + name;
    }

    /** An object for each row. */
    static String objects(FoundRows found) {
        String values = found.columns().stream()
                .map(each -> each.sql() + " as " + each.column().sql())
                .collect(Collectors.joining(", "));
        String row = Identifiers.quote(rowName(found));
        return "select row_to_json(" + row + ")::text from (select " + values + " from " + found.source() + ") " + row;
    }

    /** A name that no column has: that would go before the row. */
    private static String rowName(FoundRows found) {
        List<String> names =
                found.columns().stream().map(each -> each.column().name()).toList();
        String name = "pgpx_row";
        while (names.contains(name)) {
            name += "_";
        }
        return name;
    }

    /** A statement for each row. */
    static String inserts(FoundRows found) {
        String columns =
                found.columns().stream().map(each -> each.column().sql()).collect(Collectors.joining(", "));
        boolean overrides =
                found.columns().stream().map(FoundRows.Found::column).anyMatch(TableColumn::alwaysIdentity);
        String start = "insert into " + found.into().sql() + " (" + columns + ")"
                + (overrides ? " overriding system value" : "") + " values (";
        String values = found.columns().stream()
                .map(each -> "quote_nullable(" + each.sql() + "::text)")
                .collect(Collectors.joining(" || ', ' || "));
        return "select " + Identifiers.literal(start) + " || " + values + " || ');' from " + found.source();
    }
}
