package dev.pgpx.benchmarks;

import static dev.pgpx.benchmarks.LineTable.LINE;
import static dev.pgpx.query.Sql.sql;

import dev.pgpx.schema.Schema;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** W4 and W5: many rows inserted with their ids back, and updated by key. Each works on a table that is emptied before. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 15)
@Measurement(iterations = 25)
public class BulkBenchmark {
    private static final String COLUMNS = "account, text, amount, price, paid, at";
    private static final int MANY = 100_000;
    private static final int HUNDREDS = 1_000;
    /** 1970 is so many microseconds before 2000. */
    private static final long EPOCH_MICROS = 946_684_800_000_000L;

    /** The table, with as many rows as are updated. */
    @State(Scope.Benchmark)
    public static class Lines {
        final List<Line> many = IntStream.range(0, MANY).mapToObj(Lines::line).toList();
        final List<Line> hundreds = many.subList(0, HUNDREDS);
        List<Line> stored = List.of();

        private static Line line(int i) {
            return new Line(
                    0, i, "text of line " + i, i % 90, new BigDecimal(i).movePointLeft(2), i % 2 == 0,
                    Instant.EPOCH.plusSeconds(i * 1000L));
        }

        /** Makes the table. */
        @Setup(Level.Trial)
        public void create(Bench bench) {
            Schema.ofModels(LINE).createAll(bench.pgpx);
        }

        /** Empties the table. */
        @Setup(Level.Iteration)
        public void fill(Bench bench) {
            bench.pgpx.run(sql("truncate line"));
            stored = bench.pgpx.insertAll(LINE, hundreds);
            bench.pgpx.run(sql("checkpoint"));
        }
    }

    /** 100,000 rows by pgpx. */
    @Benchmark
    public List<Line> insertManyPgpx(Bench bench, Lines lines) {
        return bench.pgpx.insertAll(LINE, lines.many);
    }

    /** 100,000 rows by nextval and COPY BINARY. */
    @Benchmark
    public List<Line> insertManyCopy(Bench bench, Lines lines) throws SQLException, IOException {
        try (Connection connection = bench.jdbc.getConnection()) {
            connection.setAutoCommit(false);
            List<Line> stored = new ArrayList<>(MANY);
            try (PreparedStatement keys = connection.prepareStatement(
                    "select nextval('line_id_seq') from generate_series(1, ?)")) {
                keys.setInt(1, MANY);
                try (ResultSet key = keys.executeQuery()) {
                    for (int i = 0; key.next(); i++) {
                        stored.add(with(lines.many.get(i), key.getLong(1)));
                    }
                }
            }
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy line (id, " + COLUMNS + ") from stdin (format binary)");
            copy(stored, copy);
            copy.endCopy();
            connection.commit();
            return stored;
        }
    }

    private static Line with(Line line, long id) {
        return new Line(id, line.account(), line.text(), line.amount(), line.price(), line.paid(), line.at());
    }

    private static void copy(List<Line> lines, CopyIn copy) throws IOException, SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(new byte[] {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0});
        for (Line line : lines) {
            out.writeShort(7);
            out.writeInt(8);
            out.writeLong(line.id());
            out.writeInt(8);
            out.writeLong(line.account());
            byte[] text = line.text().getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
            out.writeInt(4);
            out.writeInt(line.amount());
            numeric(line.price(), out);
            out.writeInt(1);
            out.writeByte(line.paid() ? 1 : 0);
            out.writeInt(8);
            out.writeLong(line.at().getEpochSecond() * 1_000_000 + line.at().getNano() / 1_000 - EPOCH_MICROS);
            if (bytes.size() > 1 << 16) {
                copy.writeToCopy(bytes.toByteArray(), 0, bytes.size());
                bytes.reset();
            }
        }
        out.writeShort(-1);
        copy.writeToCopy(bytes.toByteArray(), 0, bytes.size());
    }

    /** With two digits after the point, less than 10,000. */
    private static void numeric(BigDecimal value, DataOutputStream out) throws IOException {
        int hundredths = value.unscaledValue().intValue();
        int whole = hundredths / 100;
        int rest = hundredths % 100 * 100;
        int digits = rest != 0 ? 2 : 1;
        out.writeInt(8 + 2 * digits);
        out.writeShort(digits);
        out.writeShort(0);
        out.writeShort(0);
        out.writeShort(2);
        out.writeShort(whole);
        if (digits == 2) {
            out.writeShort(rest);
        }
    }

    /** 1,000 rows by pgpx. */
    @Benchmark
    public List<Line> insertHundredsPgpx(Bench bench, Lines lines) {
        return bench.pgpx.insertAll(LINE, lines.hundreds);
    }

    /** 1,000 rows by unnest, with arrays of the driver. */
    @Benchmark
    public List<Line> insertHundredsUnnest(Bench bench, Lines lines) throws SQLException {
        try (Connection connection = bench.jdbc.getConnection()) {
            connection.setAutoCommit(false);
            List<Line> stored = new ArrayList<>(HUNDREDS);
            try (PreparedStatement insert = connection.prepareStatement("insert into line (" + COLUMNS
                    + ") select * from unnest(?::bigint[], ?::text[], ?::int[], ?::numeric[], ?::bool[], ?::timestamptz[])"
                    + " returning id")) {
                arrays(connection, insert, lines.hundreds, 1);
                try (ResultSet key = insert.executeQuery()) {
                    for (int i = 0; key.next(); i++) {
                        stored.add(with(lines.hundreds.get(i), key.getLong(1)));
                    }
                }
            }
            connection.commit();
            return stored;
        }
    }

    private static void arrays(Connection connection, PreparedStatement statement, List<Line> lines, int from)
            throws SQLException {
        int size = lines.size();
        long[] accounts = new long[size];
        String[] texts = new String[size];
        int[] amounts = new int[size];
        BigDecimal[] prices = new BigDecimal[size];
        boolean[] paid = new boolean[size];
        Timestamp[] at = new Timestamp[size];
        for (int i = 0; i < size; i++) {
            Line line = lines.get(i);
            accounts[i] = line.account();
            texts[i] = line.text();
            amounts[i] = line.amount();
            prices[i] = line.price();
            paid[i] = line.paid();
            at[i] = Timestamp.from(line.at());
        }
        PGConnection driver = connection.unwrap(PGConnection.class);
        statement.setArray(from, driver.createArrayOf("int8", accounts));
        statement.setArray(from + 1, connection.createArrayOf("text", texts));
        statement.setArray(from + 2, driver.createArrayOf("int4", amounts));
        statement.setArray(from + 3, connection.createArrayOf("numeric", prices));
        statement.setArray(from + 4, driver.createArrayOf("bool", paid));
        statement.setArray(from + 5, connection.createArrayOf("timestamptz", at));
    }

    /** 1,000 rows updated by pgpx. */
    @Benchmark
    public List<Line> updatePgpx(Bench bench, Lines lines) {
        return bench.pgpx.updateAll(LINE, lines.stored);
    }

    /** 1,000 rows updated from unnested arrays of the driver. */
    @Benchmark
    public int updateUnnest(Bench bench, Lines lines) throws SQLException {
        try (Connection connection = bench.jdbc.getConnection()) {
            connection.setAutoCommit(false);
            int count;
            try (PreparedStatement update = connection.prepareStatement("update line set account = s.account, text = s.text,"
                    + " amount = s.amount, price = s.price, paid = s.paid, at = s.at from unnest(?::bigint[], ?::bigint[],"
                    + " ?::text[], ?::int[], ?::numeric[], ?::bool[], ?::timestamptz[]) as s(id, " + COLUMNS
                    + ") where line.id = s.id")) {
                long[] ids = lines.stored.stream().mapToLong(Line::id).toArray();
                update.setArray(1, connection.unwrap(PGConnection.class).createArrayOf("int8", ids));
                arrays(connection, update, lines.stored, 2);
                count = update.executeUpdate();
            }
            connection.commit();
            return count;
        }
    }

    /** 1,000 rows updated by a batch. */
    @Benchmark
    public int[] updateBatch(Bench bench, Lines lines) throws SQLException {
        try (Connection connection = bench.jdbc.getConnection()) {
            connection.setAutoCommit(false);
            int[] counts;
            try (PreparedStatement update = connection.prepareStatement(
                    "update line set account = ?, text = ?, amount = ?, price = ?, paid = ?, at = ? where id = ?")) {
                for (Line line : lines.stored) {
                    update.setLong(1, line.account());
                    update.setString(2, line.text());
                    update.setInt(3, line.amount());
                    update.setBigDecimal(4, line.price());
                    update.setBoolean(5, line.paid());
                    update.setTimestamp(6, Timestamp.from(line.at()));
                    update.setLong(7, line.id());
                    update.addBatch();
                }
                counts = update.executeBatch();
            }
            connection.commit();
            return counts;
        }
    }
}
