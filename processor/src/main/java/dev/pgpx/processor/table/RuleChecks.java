package dev.pgpx.processor.table;

import dev.pgpx.processor.declaration.Names;
import dev.pgpx.processor.validation.ColumnRules;
import dev.pgpx.processor.validation.ColumnRules.Kind;
import dev.pgpx.query.text.Identifiers;
import java.util.Map;

/**
 * The conditions of check constraints that constraints of Jakarta Validation become, by what their names end in. Relations have
 * none: their keys are the other table's affair. Nor have system columns.
 */
final class RuleChecks {
    private RuleChecks() {}

    static Map<String, String> of(ColumnModel column) {
        return column.reference().isPresent() || column.component().isSystemVersion()
                ? Map.of()
                : ColumnRules.of(column.component().element(), Identifiers.quote(column.name()), kind(column))
                        .checks();
    }

    /** What a name ends in, as the end of a member: {@code NotBlank}. */
    static String word(String suffix) {
        StringBuilder word = new StringBuilder();
        for (String part : suffix.split("_")) {
            word.append(Names.capitalized(part));
        }
        return word.toString();
    }

    private static Kind kind(ColumnModel column) {
        return switch (column.type().family()) {
            case TEXT -> column.component().givenType().isPresent() ? Kind.TYPED_TEXT : Kind.TEXT;
            case NUMBER -> Kind.NUMBER;
            case BOOLEAN -> Kind.BOOLEAN;
            case ARRAY -> Kind.ARRAY;
            default -> column.sqlType().endsWith("[]") ? Kind.ARRAY : Kind.OTHER;
        };
    }
}
