package dev.pgpx.processor.validation;

import dev.pgpx.processor.validation.ColumnRules.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A condition that a constraint is in SQL.
 *
 * @param suffix what the name of its check constraint ends in
 * @param condition the condition
 */
record ConstraintCheck(String suffix, String condition) {
    /** The condition of a constraint; nothing where the database has none for it. */
    static Optional<ConstraintCheck> of(Constraint constraint, String column, Kind kind) {
        return switch (kind) {
            case TEXT -> ofText(constraint, column, false);
            case TYPED_TEXT -> ofText(constraint, column, true);
            case NUMBER -> ofNumber(constraint, column);
            case ARRAY -> ofArray(constraint, column);
            case BOOLEAN -> ofBoolean(constraint, column);
            case OTHER -> Optional.empty();
        };
    }

    private static Optional<ConstraintCheck> ofText(Constraint constraint, String column, boolean most) {
        return switch (constraint.name()) {
            case "NotBlank" -> check("not_blank", column + " ~ '\\S'");
            case "NotEmpty" -> check("not_empty", column + " <> ''");
            case "Size" -> size(constraint, "char_length(" + column + ")", most);
            default -> Optional.empty();
        };
    }

    private static Optional<ConstraintCheck> ofArray(Constraint constraint, String column) {
        return switch (constraint.name()) {
            case "NotEmpty" -> check("not_empty", "cardinality(" + column + ") > 0");
            case "Size" -> size(constraint, "cardinality(" + column + ")", true);
            default -> Optional.empty();
        };
    }

    private static Optional<ConstraintCheck> ofBoolean(Constraint constraint, String column) {
        return switch (constraint.name()) {
            case "AssertTrue" -> check("true", column);
            case "AssertFalse" -> check("false", "not " + column);
            default -> Optional.empty();
        };
    }

    private static Optional<ConstraintCheck> ofNumber(Constraint constraint, String column) {
        return switch (constraint.name()) {
            case "Min" -> check("min", column + " >= " + constraint.bound());
            case "Max" -> check("max", column + " <= " + constraint.bound());
            case "DecimalMin" -> decimal("min", column + (constraint.isInclusive() ? " >= " : " > "), constraint);
            case "DecimalMax" -> decimal("max", column + (constraint.isInclusive() ? " <= " : " < "), constraint);
            case "Positive" -> check("positive", column + " > 0");
            case "PositiveOrZero" -> check("positive", column + " >= 0");
            case "Negative" -> check("negative", column + " < 0");
            case "NegativeOrZero" -> check("negative", column + " <= 0");
            default -> Optional.empty();
        };
    }

    /** The bound is text: what is no number the provider refuses, with its own words. */
    private static Optional<ConstraintCheck> decimal(String suffix, String comparison, Constraint constraint) {
        try {
            return check(suffix, comparison + new BigDecimal(constraint.bound()).toPlainString());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The least and, unless that is the affair of the column's type, the most. */
    private static Optional<ConstraintCheck> size(Constraint constraint, String size, boolean most) {
        List<String> conditions = new ArrayList<>();
        int least = constraint.number("min").orElse(0);
        if (least > 0) {
            conditions.add(size + " >= " + least);
        }
        if (most && constraint.maximum().isPresent()) {
            conditions.add(size + " <= " + constraint.maximum().getAsInt());
        }
        return conditions.isEmpty() ? Optional.empty() : check("size", String.join(" and ", conditions));
    }

    private static Optional<ConstraintCheck> check(String suffix, String condition) {
        return Optional.of(new ConstraintCheck(suffix, condition));
    }
}
