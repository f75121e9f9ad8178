package dev.pgpx.transfer.input;

import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.file.WholeFile;
import dev.pgpx.types.error.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the rows that do not fit: as they were in one file, and why in another beside it. */
final class Rejects implements AutoCloseable {
    private static final int FIRST = 100;

    private final Path file;
    private final long limit;
    private final List<byte[]> heading;
    private final List<RejectedRow> first = new ArrayList<>();
    private @Nullable WholeFile rows;
    private @Nullable WholeFile reasons;
    private long count;

    Rejects(Path file, long limit, List<byte[]> heading) {
        this.file = file;
        this.limit = limit;
        this.heading = heading;
    }

    long count() {
        return count;
    }

    List<RejectedRow> first() {
        return first;
    }

    /** Takes a row. */
    void add(Row row, Problem problem) {
        count++;
        if (first.size() < FIRST) {
            first.add(new RejectedRow(row.place().line(), problem));
        }
        if (count > limit) {
            throw TransferException.of("PGPX-2318", limit, problem.where(), problem.what());
        }
        try {
            open();
            line(rows, row.original());
            String reason = problem.where() + ": " + problem.code() + " " + problem.what()
                    + (problem.expected() == null ? "" : "; " + problem.expected());
            line(reasons, reason.replace('\n', ' ').getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw TransferException.of("PGPX-2319", file, e.toString()).causedBy(e);
        }
    }

    private void open() throws IOException {
        if (rows == null) {
            rows = WholeFile.of(file);
            reasons = WholeFile.of(file.resolveSibling(file.getFileName() + ".reasons"));
            for (byte[] line : heading) {
                line(rows, line);
            }
        }
    }

    private static void line(@Nullable WholeFile to, byte[] line) throws IOException {
        if (to != null) {
            OutputStream out = to.out();
            out.write(line);
            out.write('\n');
        }
    }

    /** Called when the good rows are committed, or about to be: the files are there from now on. */
    void keep() {
        if (rows != null && reasons != null) {
            rows.keep();
            reasons.keep();
        }
    }

    @Override
    public void close() {
        if (rows != null && reasons != null) {
            rows.close();
            reasons.close();
        }
    }
}
