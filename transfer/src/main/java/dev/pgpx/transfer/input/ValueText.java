package dev.pgpx.transfer.input;

import dev.pgpx.transfer.document.JsonWriting;
import dev.pgpx.transfer.document.Node;
import dev.pgpx.transfer.table.TypeShape;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of a JSON value as a type's input function reads it: documents as JSON, arrays and composites as literals.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO">Array Input and Output Syntax</a>,
 * <a href="https://www.postgresql.org/docs/current/rowtypes.html#ROWTYPES-IO-SYNTAX">Composite Type Input and Output Syntax</a>.
 */
final class ValueText {
    private ValueText() {}

    /** A value that a type cannot have, by its form. */
    static final class Misfit extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Node node;
        private final String what;

        Misfit(Node node, String what) {
            super(what);
            this.node = node;
            this.what = what;
        }

        Node node() {
            return node;
        }

        String what() {
            return what;
        }
    }

    /** The text of a value; null for NULL. */
    static @Nullable String of(Node value, TypeShape shape) throws Misfit {
        if (value.isNull()) {
            return null;
        }
        if (shape instanceof TypeShape.Document) {
            return JsonWriting.text(value);
        }
        if (value instanceof Node.Scalar scalar) {
            return checked(scalar);
        }
        if (value instanceof Node.Items items) {
            if (shape instanceof TypeShape.ArrayOf array) {
                return array(items, array);
            }
            throw new Misfit(value, "array");
        }
        if (shape instanceof TypeShape.Composite composite) {
            return composite((Node.Fields) value, composite);
        }
        if (shape instanceof TypeShape.Pairs) {
            return pairs((Node.Fields) value);
        }
        throw new Misfit(value, "object");
    }

    private static String checked(Node.Scalar scalar) throws Misfit {
        String text = scalar.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new Misfit(scalar, "character U+0000");
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    throw new Misfit(scalar, "half of a surrogate pair");
                }
                i++;
            }
        }
        return text;
    }

    private static String array(Node.Items items, TypeShape.ArrayOf shape) throws Misfit {
        StringBuilder text = new StringBuilder("{");
        for (Node item : items.items()) {
            if (text.length() > 1) {
                text.append(shape.delimiter());
            }
            boolean nested = item instanceof Node.Items && !(shape.element() instanceof TypeShape.Document);
            String element = of(item, nested ? shape : shape.element());
            text.append(element == null ? "NULL" : nested ? element : quoted(element));
        }
        return text.append('}').toString();
    }

    private static String composite(Node.Fields fields, TypeShape.Composite shape) throws Misfit {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < shape.attributes().size(); i++) {
            TypeShape.Attribute attribute = shape.attributes().get(i);
            text.append(i == 0 ? "" : ",");
            for (Node.Field field : fields.fields()) {
                if (field.name().equals(attribute.name())) {
                    String value = of(field.value(), attribute.shape());
                    text.append(value == null ? "" : quoted(value));
                }
            }
        }
        for (Node.Field field : fields.fields()) {
            if (shape.attributes().stream().noneMatch(each -> each.name().equals(field.name()))) {
                String known = shape.attributes().stream()
                        .map(TypeShape.Attribute::name)
                        .collect(Collectors.joining(", "));
                throw new Misfit(field.value(), "attribute " + field.name() + ": it has " + known);
            }
        }
        return text.append(')').toString();
    }

    /** The text of an hstore. */
    private static String pairs(Node.Fields fields) throws Misfit {
        StringBuilder text = new StringBuilder();
        for (Node.Field field : fields.fields()) {
            String value = of(field.value(), new TypeShape.Plain(true));
            text.append(text.length() == 0 ? "" : ", ")
                    .append(quoted(field.name()))
                    .append("=>")
                    .append(value == null ? "NULL" : quoted(value));
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
