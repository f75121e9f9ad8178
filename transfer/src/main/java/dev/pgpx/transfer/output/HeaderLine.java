package dev.pgpx.transfer.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.pgpx.transfer.CsvDialect;
import dev.pgpx.transfer.text.CopyText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The names of the columns as a line; COPY writes none in its text format before PostgreSQL 15. */
final class HeaderLine {
    private HeaderLine() {}

    static void write(List<String> names, CsvDialect dialect, boolean csv, OutputStream out) throws IOException {
        String line = csv ? csv(names, dialect) : text(names, dialect);
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String csv(List<String> names, CsvDialect dialect) throws IOException {
        StringWriter line = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(dialect.delimiter())
                .quoteCharacter(dialect.quote())
                .lineDelimiter(LineDelimiter.LF)
                .build(line)) {
            writer.writeRecord(names);
        }
        return line.toString();
    }

    private static String text(List<String> names, CsvDialect dialect) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                line.append(dialect.delimiter());
            }
            CopyText.append(names.get(i), line);
        }
        return line.append('\n').toString();
    }
}
