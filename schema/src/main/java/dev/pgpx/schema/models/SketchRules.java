package dev.pgpx.schema.models;

import dev.pgpx.model.DeleteRule;
import dev.pgpx.query.text.Identifiers;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules and defaults of a sketch as SQL. */
final class SketchRules {
    private static final Pattern RANGE = Pattern.compile("(?<least>[^.]*(?:\\.\\d+)?)\\.\\.(?<most>.*)");
    private static final Pattern COMPARISON = Pattern.compile("(?<operator><=|>=|<>|=|<|>)\\s*(?<value>.+)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern SQL = Pattern.compile(
            "'.*'|\\(.*\\)|[a-z_][a-z0-9_.]*\\(.*\\)|current_(date|time|timestamp|user|role|schema)|localtime(stamp)?|null",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private SketchRules() {}

    /** What happens when the other row is deleted, as it is written between braces. */
    static Optional<DeleteRule> deleteRule(String rule) {
        return switch (rule.toLowerCase(Locale.ROOT)) {
            case "cascade" -> Optional.of(DeleteRule.CASCADE);
            case "restrict" -> Optional.of(DeleteRule.RESTRICT);
            case "set-null" -> Optional.of(DeleteRule.SET_NULL);
            case "set-default" -> Optional.of(DeleteRule.SET_DEFAULT);
            default -> Optional.empty();
        };
    }

    /** The condition of a check. */
    static String condition(FieldSketch field) {
        String rule = field.marks().rule();
        String subject = subject(field);
        Matcher range = RANGE.matcher(rule);
        if (range.matches() && isBound(range.group("least")) && isBound(range.group("most"))) {
            return range(
                    subject, range.group("least").strip(), range.group("most").strip());
        }
        Matcher comparison = COMPARISON.matcher(rule);
        return comparison.matches()
                ? subject + " " + comparison.group("operator") + " " + bound(comparison.group("value"))
                : rule;
    }

    private static boolean isBound(String text) {
        return text.isBlank() || text.strip().matches("[+-]?[\\p{L}\\p{Nd}]([\\p{L}\\p{Nd}:. -]*[\\p{L}\\p{Nd}])?");
    }

    private static String range(String subject, String least, String most) {
        if (least.isEmpty() || most.isEmpty()) {
            String only = least.isEmpty() ? " <= " + bound(most) : " >= " + bound(least);
            return subject + (least.isEmpty() && most.isEmpty() ? " is not null" : only);
        }
        return subject + " between " + bound(least) + " and " + bound(most);
    }

    /** A number as it is; anything else in quotation marks, unless it is SQL. */
    private static String bound(String text) {
        String value = text.strip();
        return NUMBER.matcher(value).matches() || isSql(value) ? value : Identifiers.literal(value);
    }

    private static String subject(FieldSketch field) {
        String column = Identifiers.quote(field.column());
        boolean list = (field.type() instanceof FieldType.Value value && value.list())
                || (field.type() instanceof FieldType.Enumeration values && values.list());
        if (list) {
            return "cardinality(" + column + ")";
        }
        boolean text =
                field.type() instanceof FieldType.Value value && value.word().family() == ColumnWord.Family.TEXT;
        return text ? "char_length(" + column + ")" : column;
    }

    /** Whether a default is SQL and no plain value. */
    static boolean isSql(String fallback) {
        return SQL.matcher(fallback).matches();
    }

    /** The expression of a default. */
    static String fallback(FieldSketch field) {
        String fallback = field.marks().fallback();
        boolean plain = field.type() instanceof FieldType.Value value
                && !value.list()
                && (value.word().family() == ColumnWord.Family.NUMBER
                        || value.word().family() == ColumnWord.Family.BOOLEAN);
        return plain || isSql(fallback) ? fallback : Identifiers.literal(fallback);
    }
}
