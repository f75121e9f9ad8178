package dev.pgpx.conformance.bulk;

import static dev.pgpx.conformance.bulk.BerthTable.BERTH;
import static dev.pgpx.conformance.bulk.TokenTable.TOKEN;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.BulkException;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.jdbc.JdbcEngine;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.TestDatabase;
import dev.pgpx.testing.pooler.PgBouncer;
import dev.pgpx.types.Samples;
import dev.pgpx.types.Samples.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Keys and types of all kinds, by all means, over all ways to a server. */
@Tag("any-jvm")
@PgpxTest
class BulkMatrixTest {
    /** Up to three rows are VALUES, less than two thousand arrays. */
    private static final List<Integer> SIZES = List.of(3, 200, 2100);

    private static final List<Sample<?>> SAMPLES =
            Samples.all().stream().filter(sample -> sample.since() <= 13).toList();

    private static final EveryTypeTable SCALARS = new EveryTypeTable(
            "every_scalar",
            SAMPLES.stream()
                    .filter(sample -> !sample.codec().type().name().startsWith("_"))
                    .toList(),
            "every_scalar");
    private static final EveryTypeTable ARRAYS = new EveryTypeTable(
            "every_array",
            SAMPLES.stream()
                    .filter(sample -> sample.codec().type().name().startsWith("_"))
                    .toList(),
            "every_array");

    enum Way {
        DIRECT,
        DATA_SOURCE,
        POOLER
    }

    private static final Map<Way, Database> DATABASES = new EnumMap<>(Way.class);
    private static @Nullable PgBouncer pooler;

    @BeforeAll
    static void open(Database db, EmbeddedServer server, TestDatabase made) {
        Schema.ofModels(BERTH, TOKEN).createAll(db);
        db.run(unsafe(SCALARS.ddl()));
        db.run(unsafe(ARRAYS.ddl()));
        db.run(sql("create table pier (id int primary key, next int, constraint pier_next_fkey foreign key (next)"
                + " references pier deferrable initially deferred)"));
        DATABASES.put(Way.DIRECT, db);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + server.port() + "/" + made.name()
                + "?user=postgres&binaryTransferEnable=790,791");
        DATABASES.put(Way.DATA_SOURCE, Database.over(JdbcEngine.over(source)));
        if (PgBouncer.obstacle().isEmpty()) {
            PgBouncer started = PgBouncer.before(server).start();
            pooler = started;
            DATABASES.put(
                    Way.POOLER,
                    Database.open(Settings.builder()
                            .url(started.url(made.name()))
                            .poolSize(2)
                            .build()));
        }
    }

    @AfterAll
    static void close() {
        DATABASES.forEach((way, db) -> {
            if (way != Way.DIRECT) {
                db.close();
            }
        });
        PgBouncer started = pooler;
        if (started != null) {
            started.close();
        }
    }

    private static Database over(Way way) {
        if (way == Way.POOLER) {
            PgBouncer.obstacle().ifPresent(Assumptions::abort);
        }
        Database db = Objects.requireNonNull(DATABASES.get(way));
        db.run(sql("truncate berth, token, token_history, every_scalar, every_array, pier"));
        return db;
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void writesRecordsOfCompositeKeys(Way way) {
        Database db = over(way);
        for (int size : SIZES) {
            db.run(sql("truncate berth"));
            List<Berth> berths = IntStream.range(0, size)
                    .mapToObj(i -> new Berth("h" + i % 7, i, "s" + i, 0))
                    .toList();

            assertThat(db.insertAll(BERTH, berths)).isEqualTo(berths);
            List<Berth> updated = db.updateAll(
                    BERTH, berths.stream().map(each -> each.withShip("x")).toList());
            assertThat(updated).hasSize(size).allMatch(each -> each.ship().equals("x") && each.version() == 1);
            List<Berth> more = new ArrayList<>(updated);
            more.add(new Berth("new", 1, "y", 0));
            Collections.reverse(more);
            List<Berth> upserted = db.upsertAll(BERTH, more);
            assertThat(upserted)
                    .extracting(Berth::number)
                    .isEqualTo(more.stream().map(Berth::number).toList());
            assertThat(db.deleteAll(BERTH, db.list(from(BERTH)))).isEqualTo(size + 1L);
            assertThat(db.count(from(BERTH))).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void namesTheRecordOfACompositeKeyThatIsTwice(Way way) {
        Database db = over(way);
        for (int size : SIZES) {
            List<Berth> berths = new ArrayList<>(IntStream.range(0, size)
                    .mapToObj(i -> new Berth("h", i, "s", 0))
                    .toList());
            berths.set(size - 1, berths.get(0));

            BulkException refused = catchThrowableOfType(BulkException.class, () -> db.insertAll(BERTH, berths));

            assertThat(refused.index()).isEqualTo(size - 1);
            assertThat(refused.constraint()).isEqualTo("berth_pkey");
            assertThat(refused.columns()).containsExactly("harbour", "number");
            assertThat(db.count(from(BERTH))).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void writesKeysThatTheApplicationMakes(Way way) {
        Database db = over(way).withUser("ann");
        for (int size : SIZES) {
            db.run(sql("truncate token, token_history"));
            List<Token> random = IntStream.range(0, size)
                    .mapToObj(i -> new Token(UUID.randomUUID(), "r" + i))
                    .toList();
            List<Token> ordered = IntStream.range(0, size)
                    .mapToObj(i -> new Token(Token.timeOrdered(1_900_000_000_000L, i), "o" + i))
                    .toList();
            List<TokenTable.Draft> drafts = IntStream.range(0, size)
                    .mapToObj(i -> TokenTable.draft().text("d" + i))
                    .toList();

            assertThat(db.insertAll(TOKEN, random)).isEqualTo(random);
            assertThat(db.insertAll(TOKEN, ordered)).isEqualTo(ordered);
            assertThat(ordered.get(0).id().version()).isEqualTo(7);
            List<Token> drafted = db.insertAll(drafts);
            assertThat(drafted)
                    .extracting(Token::text)
                    .isEqualTo(IntStream.range(0, size).mapToObj(i -> "d" + i).toList());
            assertThat(drafted).allMatch(each -> each.id().version() == 4);
            assertThat(db.upsertAll(TOKEN, ordered)).isEqualTo(ordered);
            assertThat(db.count(from(TOKEN))).isEqualTo(3L * size);
            assertThat(db.history(TOKEN, ordered.get(size - 1).id()))
                    .extracting(revision -> revision.operation() + " by " + revision.by())
                    .containsExactly("INSERT by ann", "UPDATE by ann");
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void writesValuesOfEveryType(Way way) {
        Database db = over(way);
        for (int size : SIZES) {
            writes(db, SCALARS, size);
        }
        for (int size : List.of(3, 10)) {
            writes(db, ARRAYS, size);
        }
    }

    private static void writes(Database db, EveryTypeTable table, int size) {
        db.run(sql("truncate every_scalar, every_array"));
        List<List<@Nullable Object>> rows =
                IntStream.range(0, size).mapToObj(i -> table.row(i, 0)).toList();
        List<List<@Nullable Object>> others =
                IntStream.range(0, size).mapToObj(i -> table.row(i, 1)).toList();

        same(rows, db.insertAll(table, rows));
        same(rows, db.list(from(table).orderBy(table.id.asc())));
        same(others, db.updateAll(table, others));
        same(others, db.list(from(table).orderBy(table.id.asc())));
        same(rows, db.upsertAll(table, rows));
        same(rows, db.list(from(table).orderBy(table.id.asc())));
    }

    private static void same(List<List<@Nullable Object>> expected, List<List<@Nullable Object>> found) {
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            for (int j = 0; j < expected.get(i).size(); j++) {
                Object went = expected.get(i).get(j);
                Object came = found.get(i).get(j);
                if (!same(went, came)) {
                    throw new AssertionError("row " + i + ", value " + j + ": " + went + " came back as " + came);
                }
            }
        }
    }

    private static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof List<?> a && right instanceof List<?> b) {
            return a.size() == b.size() && IntStream.range(0, a.size()).allMatch(i -> same(a.get(i), b.get(i)));
        }
        return Objects.deepEquals(left, right);
    }

    /** By then no row can be named any more, but table and constraint can. */
    @ParameterizedTest
    @EnumSource(Way.class)
    void namesTableAndConstraintWhereTheyAreCheckedAtTheCommit(Way way) {
        Database db = over(way);
        for (int size : SIZES) {
            List<Pier> piers =
                    IntStream.range(0, size).mapToObj(i -> new Pier(i, i + 1)).toList();

            assertThatThrownBy(() -> db.insertAll(PierTable.PIER, piers))
                    .isInstanceOfSatisfying(ConstraintException.class, refused -> {
                        assertThat(refused.code()).isEqualTo("PGPX-2022");
                        assertThat(refused.table()).isEqualTo("pier");
                        assertThat(refused.constraint()).isEqualTo("pier_next_fkey");
                        assertThat(refused.columns()).containsExactly("next");
                        assertThat(refused).hasMessageContaining("pier").hasMessageContaining("pier_next_fkey");
                    });
            assertThat(db.count(from(PierTable.PIER))).isZero();
            List<Pier> whole = IntStream.range(0, size)
                    .mapToObj(i -> new Pier(i, (i + 1) % size))
                    .toList();
            assertThat(db.insertAll(PierTable.PIER, whole)).isEqualTo(whole);
            db.run(sql("truncate pier"));
        }
    }
}
