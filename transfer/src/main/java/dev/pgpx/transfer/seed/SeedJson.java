package dev.pgpx.transfer.seed;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.document.JsonWriting;
import dev.pgpx.transfer.document.Node;
import dev.pgpx.transfer.table.TableColumn;
import dev.pgpx.transfer.table.TypeShape;
import dev.pgpx.types.error.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as the JSON that {@code json_to_recordset} reads: a plain value as the text that was written, so that the type's own
 * input function reads it; documents as they are.
 */
final class SeedJson {
    /** The name under which a row's number is given. */
    static final String NUMBER = "$number";

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;

    private SeedJson(JsonGenerator out) {
        this.out = out;
    }

    /** The rows as an array; all have the same columns. */
    static String of(List<PlannedRow> rows) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            SeedJson json = new SeedJson(out);
            out.writeStartArray();
            for (int i = 0; i < rows.size(); i++) {
                json.row(rows.get(i), i);
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void row(PlannedRow row, int number) throws IOException {
        out.writeStartObject();
        out.writeNumberField(NUMBER, number);
        for (TableColumn column : row.table().columns()) {
            PlannedRow.Value value = row.values().get(column.name());
            if (value instanceof PlannedRow.Reference reference) {
                out.writeFieldName(column.name());
                text(reference.target().stored().get(reference.column()));
            } else if (value instanceof PlannedRow.Given given) {
                out.writeFieldName(column.name());
                value(given.node(), column.shape());
            }
        }
        out.writeEndObject();
    }

    private void text(@Nullable String text) throws IOException {
        if (text == null) {
            out.writeNull();
        } else {
            out.writeString(text);
        }
    }

    private void value(Node node, TypeShape shape) throws IOException {
        if (shape instanceof TypeShape.Document) {
            JsonWriting.write(node, out);
        } else if (node instanceof Node.Scalar scalar) {
            text(node.isNull() ? null : scalar.text());
        } else if (node instanceof Node.Items items) {
            TypeShape element = shape instanceof TypeShape.ArrayOf array ? array.element() : shape;
            out.writeStartArray();
            for (Node item : items.items()) {
                value(item, item instanceof Node.Items ? shape : element);
            }
            out.writeEndArray();
        } else {
            fields((Node.Fields) node, (TypeShape.Composite) shape);
        }
    }

    private void fields(Node.Fields node, TypeShape.Composite shape) throws IOException {
        out.writeStartObject();
        for (TypeShape.Attribute attribute : shape.attributes()) {
            for (Node.Field field : node.fields()) {
                if (field.name().equals(attribute.name())) {
                    out.writeFieldName(field.name());
                    value(field.value(), attribute.shape());
                }
            }
        }
        out.writeEndObject();
    }

    /** What keeps a value from being one of a column's type, as far as its form says. */
    static Optional<Problem> misfit(Node node, TableColumn column) {
        return Optional.ofNullable(misfit(node, column.shape(), column));
    }

    private static @Nullable Problem misfit(Node node, TypeShape shape, TableColumn column) {
        if (shape instanceof TypeShape.Document || node instanceof Node.Scalar) {
            return null;
        }
        if (node instanceof Node.Items items) {
            return shape instanceof TypeShape.ArrayOf array
                    ? first(items, array, column)
                    : problem("PGPX-2363", node, column, "list");
        }
        if (!(shape instanceof TypeShape.Composite composite)) {
            return problem("PGPX-2363", node, column, "mapping");
        }
        for (Node.Field field : ((Node.Fields) node).fields()) {
            Optional<TypeShape.Attribute> attribute = composite.attributes().stream()
                    .filter(each -> each.name().equals(field.name()))
                    .findFirst();
            Problem wrong = attribute.isEmpty()
                    ? problem("PGPX-2364", field.value(), column, field.name())
                    : misfit(field.value(), attribute.get().shape(), column);
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private static @Nullable Problem first(Node.Items items, TypeShape.ArrayOf array, TableColumn column) {
        for (Node item : items.items()) {
            Problem wrong = misfit(item, item instanceof Node.Items ? array : array.element(), column);
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private static Problem problem(String code, Node node, TableColumn column, String what) {
        return requireNonNull(TransferException.problem(code, column.name(), column.type(), what)
                .at(node.place().toString()));
    }
}
