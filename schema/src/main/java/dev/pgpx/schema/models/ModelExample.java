package dev.pgpx.schema.models;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a test has to give to the draft of a model, so that it can be inserted.
 *
 * @param calls the calls on the generated draft, in the order of the fields: {@code title("title")}; empty where the database makes all
 * @param imports the qualified names of the classes that they use, in order
 * @param problems the fields that no value is known for, a line each
 */
public record ModelExample(List<String> calls, Set<String> imports, List<String> problems) {
    /** Copies the lists. */
    public ModelExample {
        calls = List.copyOf(calls);
        imports = Collections.unmodifiableSet(new TreeSet<>(imports));
        problems = List.copyOf(problems);
    }

    /** The example of fields. */
    static ModelExample of(String record, List<FieldSketch> fields) {
        List<String> calls = new ArrayList<>();
        Set<String> imports = new TreeSet<>();
        List<String> problems = new ArrayList<>();
        for (FieldSketch field : fields) {
            if (isLeftOut(field, fields)) {
                continue;
            }
            String value = field.marks().rule().isEmpty() ? value(record, field, imports) : "";
            if (value.isEmpty()) {
                problems.add(field.name() + " needs a value, and none is known that fits it");
            } else {
                calls.add(field.component() + "(" + value + ")");
            }
        }
        return new ModelExample(calls, imports, problems);
    }

    private static boolean isLeftOut(FieldSketch field, List<FieldSketch> fields) {
        boolean generated = SketchSource.isUsualKey(field, fields) && SketchSource.isGenerated(field);
        boolean given = !field.marks().fallback().isEmpty() || field.marks().nullable();
        return generated || given || !field.isColumn();
    }

    /** Java for a value; empty when none is known. */
    private static String value(String record, FieldSketch field, Set<String> imports) {
        String one = "";
        boolean list = false;
        if (field.type() instanceof FieldType.Enumeration values) {
            one = SketchSource.enumName(record, field) + "."
                    + JavaNames.constant(values.labels().get(0));
            list = values.list();
        } else if (field.type() instanceof FieldType.Value value) {
            one = value(field.component(), value, imports);
            list = value.list();
        }
        if (list && !one.isEmpty()) {
            imports.add("java.util.List");
            return "List.of(" + one + ")";
        }
        return one;
    }

    private static String value(String name, FieldType.Value value, Set<String> imports) {
        JavaType java = value.word().java();
        String code =
                switch (java.name()) {
                    case "String" -> text(name, value);
                    case "boolean" -> "true";
                    case "short" -> "(short) 1";
                    case "int" -> "1";
                    case "long" -> "1L";
                    case "float" -> "1.0f";
                    case "double" -> "1.0";
                    case "BigDecimal" -> "BigDecimal.ZERO";
                    case "BigInteger" -> "BigInteger.ZERO";
                    case "LocalDate" -> "LocalDate.of(2030, 12, 24)";
                    case "LocalTime" -> "LocalTime.NOON";
                    case "LocalDateTime" -> "LocalDateTime.of(2030, 12, 24, 18, 0)";
                    case "Instant" -> "Instant.parse(\"2030-12-24T18:00:00Z\")";
                    case "Duration" -> "Duration.ofMinutes(90)";
                    case "Period" -> "Period.ofDays(7)";
                    case "UUID" -> "UUID.fromString(\"6f1d3f3e-0b7f-4b5e-9d0c-2f6f6c1c9a10\")";
                    case "Json" -> "Json.of(\"{}\")";
                    default -> "";
                };
        if (!code.isEmpty()) {
            imports.addAll(java.imports());
        }
        return code;
    }

    /** The name of the field, as far as it fits; for {@code char(5)} exactly so long. */
    private static String text(String name, FieldType.Value value) {
        if (value.parameters().isEmpty()) {
            return value.word().sql().equals("char") ? "\"" + name.charAt(0) + "\"" : "\"" + name + "\"";
        }
        int length = Integer.parseInt(value.parameters());
        String text = name.substring(0, Math.min(length, name.length()));
        boolean fixed = value.word().sql().equals("char");
        return "\"" + text + (fixed ? "x".repeat(Math.min(length, 60) - Math.min(text.length(), 60)) : "") + "\"";
    }
}
