package dev.pgpx.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link OutputFormat#CSV}. */
final class CsvRows implements RowsWriter {
    private final PrintStream out;
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv;
    private boolean anyColumn = true;

    CsvRows(PrintStream out) {
        this.out = out;
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .bufferSize(0)
                .build(text);
    }

    @Override
    public void begin(List<ResultColumn> columns) {
        anyColumn = !columns.isEmpty();
        row(columns.stream().map(ResultColumn::name).toList());
    }

    @Override
    public void row(List<@Nullable String> values) {
        if (anyColumn) {
            csv.writeRecord(values);
            OutputOption.print(text.toString(), out);
            text.getBuffer().setLength(0);
        }
    }

    @Override
    public void end() {}
}
