package dev.pgpx.schema.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lays sources out as palantir-java-format does, so that a build which checks the format takes them as they are. */
final class SourceLayout {
    private static final int WIDTH = 120;
    private static final String COMPONENT = " ".repeat(8);
    private static final String INNER = " ".repeat(16);
    private static final Pattern ARRAY = Pattern.compile("(?<name>\\w+ = )?\\{(?<elements>\"[^\"]*\"(, \"[^\"]*\")*)}");

    private SourceLayout() {}

    /** What stands before every type. */
    static String head(String packageName, Collection<String> imports) {
        StringBuilder text = new StringBuilder("package " + packageName + ";\n\n");
        imports.forEach(name -> text.append("import ").append(name).append(";\n"));
        return imports.isEmpty() ? text.toString() : text.append('\n').toString();
    }

    /** A record with its annotations. */
    static String record(List<Annotation> annotations, String name, List<Component> components) {
        StringBuilder text = new StringBuilder();
        annotations.forEach(each -> text.append(annotation(each, "", COMPONENT)).append('\n'));
        String start = "public record " + name + "(";
        String flat = components.stream().map(Component::flat).collect(Collectors.joining(", ")) + ") {}";
        if (start.length() + flat.length() <= WIDTH) {
            return text + start + flat + "\n";
        }
        if (COMPONENT.length() + flat.length() <= WIDTH) {
            return text + start + "\n" + COMPONENT + flat + "\n";
        }
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < components.size(); at++) {
            int after = at == components.size() - 1 ? ") {}".length() : ",".length();
            lines.add(COMPONENT + component(components.get(at), after));
        }
        return text + start + "\n" + String.join(",\n", lines) + ") {}\n";
    }

    /** An enum whose constants may be annotated. */
    static String enumeration(String name, List<Component> constants) {
        String start = "public enum " + name + " {";
        if (constants.isEmpty()) {
            return start + "}\n";
        }
        String indent = " ".repeat(4);
        return constants.stream()
                .map(constant -> constant.annotations().stream()
                                .map(each -> indent + annotation(each, indent, indent + COMPONENT) + "\n")
                                .collect(Collectors.joining())
                        + indent
                        + constant.declaration())
                .collect(Collectors.joining(",\n", start + "\n", "\n}\n"));
    }

    /** A component, with so many characters after it on its last line; without the indent of its first line. */
    private static String component(Component component, int after) {
        String flat = component.flat();
        if (component.annotations().isEmpty() || COMPONENT.length() + flat.length() + after <= WIDTH) {
            return flat;
        }
        String declaration = "\n" + INNER + component.declaration();
        String before =
                flat.substring(0, flat.length() - component.declaration().length() - 1);
        if (COMPONENT.length() + before.length() <= WIDTH) {
            return before + declaration;
        }
        return component.annotations().stream()
                        .map(each -> annotation(
                                each,
                                each.equals(component.annotations().get(0)) ? COMPONENT : INNER,
                                INNER + COMPONENT))
                        .collect(Collectors.joining("\n" + INNER))
                + declaration;
    }

    /** An annotation that stands at an indent, its members at another one; without the indent of its first line. */
    private static String annotation(Annotation annotation, String indent, String memberIndent) {
        String flat = annotation.flat();
        if (annotation.values().isEmpty() || indent.length() + flat.length() <= WIDTH) {
            return flat;
        }
        String start = "@" + annotation.name() + "(";
        Matcher only = ARRAY.matcher(annotation.values().get(0));
        if (annotation.values().size() == 1 && only.matches() && only.group("name") == null) {
            return start + array("", only.group("elements"), indent) + ")";
        }
        return annotation.values().stream()
                .map(value -> "\n" + memberIndent + member(value, memberIndent))
                .collect(Collectors.joining(",", start, ")"));
    }

    private static String member(String value, String indent) {
        Matcher array = ARRAY.matcher(value);
        int equals = value.indexOf(" = ");
        if (indent.length() + value.length() + 1 <= WIDTH || value.startsWith("\"") || equals < 0) {
            return value;
        }
        if (array.matches()) {
            String name = array.group("name") == null ? "" : array.group("name");
            return array(name, array.group("elements"), indent);
        }
        return value.substring(0, equals + 2) + "\n" + indent + COMPONENT + value.substring(equals + 3);
    }

    private static String array(String name, String elements, String indent) {
        String inner = "\n" + indent + "    ";
        return name + "{" + inner + elements.replace(", \"", "," + inner + "\"") + "\n" + indent + "}";
    }
}
