package dev.pgpx.transfer.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes nodes as JSON. */
public final class JsonWriting {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonWriting() {}

    /**
     * A node as JSON.
     *
     * @param node the node
     * @return its text, in one line
     */
    public static String text(Node node) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            write(node, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes a node.
     *
     * @param node the node
     * @param out where
     * @throws IOException when {@code out} does
     */
    public static void write(Node node, JsonGenerator out) throws IOException {
        if (node instanceof Node.Scalar scalar) {
            switch (scalar.kind()) {
                case NULL -> out.writeNull();
                case BOOLEAN -> out.writeBoolean(scalar.text().equalsIgnoreCase("true"));
                case NUMBER -> out.writeNumber(scalar.text());
                case TEXT -> out.writeString(scalar.text());
            }
        } else if (node instanceof Node.Items items) {
            out.writeStartArray();
            for (Node item : items.items()) {
                write(item, out);
            }
            out.writeEndArray();
        } else {
            out.writeStartObject();
            for (Node.Field field : ((Node.Fields) node).fields()) {
                out.writeFieldName(field.name());
                write(field.value(), out);
            }
            out.writeEndObject();
        }
    }
}
