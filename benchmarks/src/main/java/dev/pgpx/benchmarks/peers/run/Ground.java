package dev.pgpx.benchmarks.peers.run;

import dev.pgpx.benchmarks.peers.Target;
import dev.pgpx.benchmarks.peers.Values;
import dev.pgpx.benchmarks.peers.Work;
import dev.pgpx.embedded.EmbeddedServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The server with the tables: filled once, and what is written put back before each turn, outside of what is measured. */
final class Ground implements AutoCloseable {
    static final int POOL = 4;
    private static final String VALUES = "name, city, age, balance, active, created_at, profile, tags, token";

    private final EmbeddedServer server;
    private final Connection connection;
    private final Target target;
    private final Scale scale;

    private Ground(EmbeddedServer server, Scale scale) throws SQLException {
        this.server = server;
        this.scale = scale;
        target = new Target("127.0.0.1", server.port(), "postgres", server.user(), POOL);
        connection = DriverManager.getConnection(target.jdbcUrl("&reWriteBatchedInserts=true"), target.user(), "");
    }

    /** Starts and fills it. Autovacuum is off, since nobody could say in whose turn it works. */
    static Ground start(Scale scale) throws SQLException, IOException {
        EmbeddedServer server =
                EmbeddedServer.builder().parameter("autovacuum", "off").start();
        Ground ground = new Ground(server, scale);
        ground.fill();
        return ground;
    }

    Target target() {
        return target;
    }

    String version() {
        return server.version();
    }

    /** The processes of the server that have a client, but for this one's. */
    List<Long> sessions() throws SQLException {
        List<Long> processes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pid from pg_stat_activity"
                        + " where backend_type = 'client backend' and pid <> pg_backend_pid()")) {
            while (row.next()) {
                processes.add(row.getLong(1));
            }
        }
        return processes;
    }

    private void fill() throws SQLException, IOException {
        try (InputStream schema = Objects.requireNonNull(Target.class.getResourceAsStream("schema.sql"))) {
            run(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
        List<Values> accounts = new ArrayList<>();
        for (int id = 1; id <= scale.rows(); id++) {
            accounts.add(Truth.account(id));
        }
        insert("account", accounts);
        run("create table before_update (like customer); create table before_upsert (like customer)");
        insert("before_update", accounts.subList(0, scale.updated()));
        List<Values> there = new ArrayList<>();
        for (int number = 1; number <= scale.bulk(); number += 2) {
            there.add(Truth.withToken(Truth.row((number + 1) / 2, number + Truth.CHANGED), number));
        }
        insert("before_upsert", there);
        run("alter sequence customer_id_seq restart with " + Truth.CHANGED); // the keys that are put back stay free
        fillLibrary();
        run("vacuum (freeze, analyze)");
        run("checkpoint");
    }

    private void fillLibrary() throws SQLException {
        int books = Scale.AUTHORS * Scale.BOOKS_EACH;
        run("insert into author (name, born) select 'author ' || n, date '1900-01-01' + n from generate_series(1, "
                + Scale.AUTHORS + ") as n");
        run("insert into book (author_id, title, price, published_on) select 1 + (n - 1) % " + Scale.AUTHORS
                + ", 'title of book ' || n, n / 100.0, date '1950-01-01' + n from generate_series(1, " + books + ") as n");
        run("insert into tag (name) select 'tag ' || n from generate_series(1, 50) as n");
        run("insert into book_tag select n, 1 + (n + i * 7) % 50 from generate_series(1, " + books
                + ") as n, generate_series(0, 1) as i");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void insert(String table, List<Values> rows) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + table + " (" + VALUES + ", id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Values row : rows) {
                insert.setString(1, row.name());
                insert.setString(2, row.city());
                insert.setInt(3, row.age());
                insert.setBigDecimal(4, row.balance());
                insert.setBoolean(5, row.active());
                insert.setTimestamp(6, Timestamp.from(row.createdAt()));
                insert.setObject(7, row.profile(), Types.OTHER);
                insert.setArray(8, connection.createArrayOf("text", row.tags().toArray()));
                insert.setObject(9, row.token());
                insert.setLong(10, row.id());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /**
     * Makes the tables that the work writes what they are before each turn. Sequences go on, for some libraries hold keys that
     * they have drawn.
     */
    void prepare(Work work) throws SQLException {
        switch (work) {
            case INSERT, INSERT_10K, INSERT_100K, INSERT_10K_IDS, INSERT_100K_IDS -> {
                run("truncate entry");
                run("checkpoint");
            }
            case UPDATE -> customers("before_update");
            case UPSERT -> customers("before_upsert");
            default -> {
                // reads, or asks no server
            }
        }
    }

    private void customers(String from) throws SQLException {
        run("truncate customer");
        run("insert into customer (id, " + VALUES + ") select id, " + VALUES + " from " + from + " order by id");
        run("vacuum analyze customer");
        run("checkpoint");
    }

    /** What is wrong with the number of rows after a turn; empty when nothing is. */
    String problemOfCount(Work work) throws SQLException {
        return switch (work) {
            case INSERT_10K, INSERT_10K_IDS -> problemOfCount("entry", scale.bulk());
            case INSERT_100K, INSERT_100K_IDS -> problemOfCount("entry", scale.large());
            case UPDATE -> problemOfCount("customer where name not like 'name of number 1______'", 0);
            case UPSERT -> problemOfCount("customer where name not like 'name of number 1______'", scale.bulk());
            default -> "";
        };
    }

    private String problemOfCount(String from, long expected) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getLong(1) == expected
                    ? ""
                    : "there are " + row.getLong(1) + " rows of " + from + ", expected " + expected;
        }
    }

    /** What is wrong with what was written when the work was checked; empty when nothing is. */
    String problem(Work work, long[] ids) throws SQLException {
        return switch (work) {
            case INSERT -> inserted(1, ids);
            case INSERT_10K -> inserted(scale.bulk(), null);
            case INSERT_100K -> inserted(scale.large(), null);
            case INSERT_10K_IDS -> inserted(scale.bulk(), ids);
            case INSERT_100K_IDS -> inserted(scale.large(), ids);
            case UPDATE -> updated();
            case UPSERT -> upserted();
            default -> "";
        };
    }

    private String inserted(int count, long[] ids) throws SQLException {
        Map<UUID, Values> stored = stored("entry");
        if (stored.size() != count || ids != null && ids.length != count) {
            return "stored " + stored.size() + " rows, expected " + count
                    + (ids == null ? "" : ", ids " + ids.length + ": " + Arrays.toString(Arrays.copyOf(ids, 10)));
        }
        for (int i = 0; i < count; i++) {
            Values row = stored.get(Truth.token(i + 1L));
            if (row == null || !Truth.same(row, Truth.row(row.id(), i + 1L))) {
                return "stored " + row + "\n  expected " + Truth.row(0, i + 1L);
            }
            if (ids != null && ids[i] != row.id()) {
                return "gives id " + ids[i] + " for the row at " + i + ", which has " + row.id();
            }
        }
        return "";
    }

    private String updated() throws SQLException {
        Map<UUID, Values> stored = stored("customer");
        for (long id = 1; id <= scale.updated(); id++) {
            Values row = stored.get(Truth.token(id + Truth.CHANGED));
            if (row == null || !Truth.same(row, Truth.row(id, id + Truth.CHANGED))) {
                return "stored " + row + "\n  expected " + Truth.row(id, id + Truth.CHANGED);
            }
        }
        return stored.size() == scale.updated() ? "" : "there are " + stored.size() + " rows after the update";
    }

    private String upserted() throws SQLException {
        Map<UUID, Values> stored = stored("customer");
        for (long number = 1; number <= scale.bulk(); number++) {
            Values row = stored.get(Truth.token(number));
            if (row == null || !Truth.same(row, Truth.row(row.id(), number))) {
                return "stored " + row + "\n  expected " + Truth.row(0, number);
            }
            if (number % 2 == 1 && row.id() != (number + 1) / 2) {
                return "the key of a row that was there became " + row.id() + ", it was " + (number + 1) / 2;
            }
        }
        return stored.size() == scale.bulk() ? "" : "there are " + stored.size() + " rows after the upsert";
    }

    private Map<UUID, Values> stored(String table) throws SQLException {
        Map<UUID, Values> rows = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id, " + VALUES + " from " + table)) {
            while (row.next()) {
                Values values = new Values(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getBigDecimal(5),
                        row.getBoolean(6),
                        row.getTimestamp(7).toInstant(),
                        row.getString(8),
                        List.of((String[]) row.getArray(9).getArray()),
                        row.getObject(10, UUID.class));
                rows.put(values.token(), values);
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        server.close();
    }
}
