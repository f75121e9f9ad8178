package dev.pgpx.transfer.seed;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import dev.pgpx.transfer.Place;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.document.Node;
import dev.pgpx.transfer.table.TableName;
import dev.pgpx.types.error.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the records of a CSV file, whose first line names the columns; an empty value without quotes is NULL. */
final class CsvSeed {
    private final String file;
    private final TableName table;
    private final Consumer<Problem> problems;

    CsvSeed(String file, TableName table, Consumer<Problem> problems) {
        this.file = file;
        this.table = table;
        this.problems = problems;
    }

    /** The records of a file. */
    List<SeedRecord> read(String text) {
        List<SeedRecord> records = new ArrayList<>();
        try (CsvReader<Line> lines = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(new Lines(file), text)) {
            List<String> header = new ArrayList<>();
            for (Line line : lines) {
                if (header.isEmpty()) {
                    line.values().forEach(value -> header.add(value.text()));
                } else {
                    record(header, line, records);
                }
            }
        } catch (CsvParseException e) {
            problems.accept(
                    TransferException.problem("PGPX-2349", e.getMessage()).at(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    private void record(List<String> header, Line line, List<SeedRecord> records) {
        if (line.values().size() != header.size()) {
            problems.accept(TransferException.problem("PGPX-2350", line.values().size(), header.size())
                    .at(line.place().toString()));
            return;
        }
        String label = null;
        List<Node.Field> fields = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            Node.Scalar value = line.values().get(i);
            if (!header.get(i).equals(RecordReader.LABEL)) {
                fields.add(new Node.Field(header.get(i), value, value.place()));
            } else if (!value.isNull()) {
                label = value.text();
            }
        }
        records.add(new SeedRecord(table, label, fields, line.place()));
    }

    /** A line with its values. */
    private record Line(Place place, List<Node.Scalar> values) {}

    /** Tells an empty value in quotes from one without. */
    private static final class Lines extends CsvCallbackHandler<Line> {
        private final String file;
        private List<Node.Scalar> values = new ArrayList<>();
        private long line;
        private RecordType type = RecordType.DATA;

        Lines(String file) {
            this.file = file;
        }

        @Override
        protected RecordType getRecordType() {
            return type;
        }

        @Override
        protected int getFieldCount() {
            return values.size();
        }

        @Override
        protected void beginRecord(long startingLineNumber) {
            line = startingLineNumber;
            type = RecordType.DATA;
            values = new ArrayList<>();
        }

        @Override
        protected void addField(char[] buffer, int offset, int length, boolean quoted) {
            Node.Kind kind = length == 0 && !quoted ? Node.Kind.NULL : Node.Kind.TEXT;
            values.add(new Node.Scalar(kind, new String(buffer, offset, length), new Place(file, line, 0)));
        }

        @Override
        protected void setComment(char[] buffer, int offset, int length) {
            type = RecordType.COMMENT;
        }

        @Override
        protected void setEmpty() {
            type = RecordType.EMPTY;
        }

        @Override
        protected Line buildRecord() {
            return new Line(new Place(file, line, 0), values);
        }
    }
}
