package dev.pgpx.transfer.input;

import dev.pgpx.transfer.Place;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.document.JsonWriting;
import dev.pgpx.transfer.document.Node;
import dev.pgpx.transfer.table.TableColumn;
import dev.pgpx.transfer.text.CopyText;
import dev.pgpx.types.error.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object, written as a line of COPY's text format. */
final class JsonRow implements Row {
    private static final int LONGEST_EXCERPT = 60;

    private final Node object;
    private final List<TableColumn> columns;
    private final Map<String, Node> values = new HashMap<>();
    private byte[] line = {};
    private @Nullable Problem fault;

    JsonRow(Node object, List<TableColumn> columns) {
        this.object = object;
        this.columns = columns;
        if (object instanceof Node.Fields fields) {
            fields.fields().forEach(this::take);
            write();
        } else {
            fault = TransferException.problem("PGPX-2321").at(object.place().toString());
        }
    }

    private void take(Node.Field field) {
        if (values.put(field.name(), field.value()) != null) {
            fault(TransferException.problem("PGPX-2322", field.name())
                    .at(field.place().toString()));
        }
        if (columns.stream().noneMatch(column -> column.name().equals(field.name()))) {
            fault(TransferException.problem("PGPX-2323", field.name())
                    .at(field.place().toString()));
        }
    }

    private void fault(Problem problem) {
        fault = fault == null ? problem : fault;
    }

    private void write() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            text.append(i == 0 ? "" : "\t");
            Node value = values.get(column.name());
            try {
                CopyText.append(value == null ? null : ValueText.of(value, column.shape()), text);
            } catch (ValueText.Misfit misfit) {
                String place = misfit.node().place().toString();
                fault(TransferException.problem("PGPX-2324", column.name(), column.type(), misfit.what())
                        .at(place));
            }
        }
        line = text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void copyTo(OutputStream out) throws IOException {
        out.write(line);
    }

    @Override
    public int serverLines(boolean first) {
        return 1;
    }

    @Override
    public byte[] original() {
        return JsonWriting.text(object).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int size() {
        return line.length;
    }

    @Override
    public Place place() {
        return object.place();
    }

    @Override
    public Place place(int index) {
        Node value = value(index);
        return value == null ? place() : value.place();
    }

    private @Nullable Node value(int index) {
        return index < 0 || index >= columns.size()
                ? null
                : values.get(columns.get(index).name());
    }

    @Override
    public String excerpt(int index) {
        Node value = value(index);
        String text = value == null ? "" : JsonWriting.text(value);
        return text.length() > LONGEST_EXCERPT ? text.substring(0, LONGEST_EXCERPT) + "…" : text;
    }

    @Override
    public int values() {
        return columns.size();
    }

    @Override
    public @Nullable Problem fault() {
        return fault;
    }
}
