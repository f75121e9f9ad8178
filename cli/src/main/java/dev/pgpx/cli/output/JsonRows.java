package dev.pgpx.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@link OutputFormat#JSON} and {@link OutputFormat#NDJSON}: each row an object on a line of its own. Numbers, truth values and
 * JSON are what they are in JSON, numbers with all their digits; what JSON has no number for, {@code NaN} for instance, and
 * all other types are text. A name that was there already gets a number: {@code id}, {@code id_2}.
 */
final class JsonRows implements RowsWriter {
    /** What the server has accepted is not measured again. */
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private final PrintStream out;
    private final boolean array;
    private List<ResultColumn> columns = List.of();
    private List<String> names = List.of();
    private boolean empty = true;

    /**
     * A writer.
     *
     * @param array whether the rows are elements of an array
     */
    JsonRows(PrintStream out, boolean array) {
        this.out = out;
        this.array = array;
    }

    @Override
    public void begin(List<ResultColumn> told) {
        columns = List.copyOf(told);
        names = distinct(columns.stream().map(ResultColumn::name).toList());
        if (array) {
            OutputOption.print("[", out);
        }
    }

    private static List<String> distinct(List<String> names) {
        Set<String> taken = new HashSet<>(names);
        Set<String> seen = new HashSet<>();
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            String free = name;
            for (int i = 2; !seen.add(free); i++) {
                free = taken.contains(name + "_" + i) ? free : name + "_" + i;
            }
            distinct.add(free);
        }
        return distinct;
    }

    @Override
    public void row(List<@Nullable String> values) {
        String before = array ? (empty ? "\n  " : ",\n  ") : "";
        OutputOption.print(before + object(values) + (array ? "" : "\n"), out);
        empty = false;
    }

    private String object(List<@Nullable String> values) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            for (int i = 0; i < columns.size(); i++) {
                json.writeFieldName(names.get(i));
                write(columns.get(i), values.get(i), json);
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(ResultColumn column, @Nullable String value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (column.isNumber() && NUMBER.matcher(value).matches()) {
            json.writeNumber(value);
        } else if (column.isBoolean()) {
            json.writeBoolean(value.startsWith("t"));
        } else if (column.isJson()) {
            copy(value, json);
        } else {
            json.writeString(value);
        }
    }

    /** Without the line ends that it may have. */
    private static void copy(String value, JsonGenerator json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(value)) {
            parser.nextToken();
            json.copyCurrentStructureExact(parser);
        }
    }

    @Override
    public void end() {
        if (array) {
            OutputOption.print(empty ? "]\n" : "\n]\n", out);
        }
    }
}
