package dev.pgpx.conformance.hook;

import static dev.pgpx.conformance.hook.NovelTable.NOVEL;
import static dev.pgpx.conformance.hook.WriterTable.WRITER;
import static dev.pgpx.query.Sql.count;
import static dev.pgpx.query.Sql.delete;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Batch;
import dev.pgpx.database.Change;
import dev.pgpx.database.Database;
import dev.pgpx.database.GlobalHook;
import dev.pgpx.database.RecordHook;
import dev.pgpx.database.error.EntityNotStoredException;
import dev.pgpx.database.error.HookException;
import dev.pgpx.database.error.Outcome;
import dev.pgpx.database.error.RecordHookException;
import dev.pgpx.model.One;
import dev.pgpx.query.Draft;
import dev.pgpx.query.Table;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What hooks see, change and refuse. */
@PgpxTest
class RecordHooksTest {
    private final Database db;
    private final List<String> seen = new ArrayList<>();

    RecordHooksTest(Database db) {
        this.db = db;
    }

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(WRITER, NOVEL).createAll(db);
    }

    @BeforeEach
    void empty() {
        db.run(delete(NOVEL).everyRow());
        db.run(delete(WRITER).everyRow());
    }

    private long writers() {
        return db.count(from(WRITER));
    }

    /** Notes all that it is asked. */
    private final class Notes implements GlobalHook {
        @Override
        public <E> E before(Change change, Table<E> table, E record) {
            seen.add("before " + change + " " + table);
            return record;
        }

        @Override
        public <E> Draft<E> before(Draft<E> draft) {
            seen.add("before draft of " + draft.table());
            return draft;
        }

        @Override
        public <E> E after(Change change, Table<E> table, E record) {
            seen.add("after " + change + " " + table);
            return record;
        }

        @Override
        public <E> E afterLoad(Table<E> table, E record) {
            seen.add("loaded " + table);
            return record;
        }

        @Override
        public <E> void afterCommit(Change change, Table<E> table, E record) {
            seen.add("committed " + change + " " + table);
        }
    }

    private static final class Trimming implements RecordHook<Writer> {
        @Override
        public Writer beforeInsert(Writer writer) {
            return writer.withName(writer.name().strip());
        }

        @Override
        public Draft<Writer> beforeInsert(Draft<Writer> draft) {
            return ((WriterTable.Draft) draft).name("drafted");
        }

        @Override
        public Writer afterInsert(Writer writer) {
            return writer.withName(writer.name() + "!");
        }

        @Override
        public Writer afterLoad(Writer writer) {
            return writer.withName(writer.name() + "?");
        }
    }

    @Test
    void seeAWriteFromItsBeginningToItsCommit() {
        Database hooked = db.withHook(new Notes());

        hooked.insert(WRITER, Writer.named("Ursula"));
        hooked.insert(WriterTable.draft().name("Octavia"));

        assertThat(seen)
                .containsExactly(
                        "before INSERT writer",
                        "loaded writer",
                        "after INSERT writer",
                        "committed INSERT writer",
                        "before draft of writer",
                        "loaded writer",
                        "after INSERT writer",
                        "committed INSERT writer");
    }

    @Test
    void seeTheRowOfAKeyBeforeItIsDeleted() {
        Writer ursula = db.insert(WRITER, Writer.named("Ursula"));
        List<String> labels = new ArrayList<>();
        Database hooked = db.withHook(new Notes());

        hooked.withListener(event -> labels.add(event.statement().label())).deleteById(WRITER, ursula.id());

        assertThat(seen)
                .containsExactly(
                        "loaded writer",
                        "before DELETE writer",
                        "loaded writer",
                        "after DELETE writer",
                        "committed DELETE writer");
        assertThat(labels).contains("select writer", "delete writer");
        assertThat(writers()).isZero();
        assertThatThrownBy(() -> hooked.deleteById(WRITER, ursula.id()))
                .isInstanceOf(EntityNotStoredException.class)
                .hasMessageStartingWith("PGPX-2120");
    }

    @Test
    void mayRefuseToDeleteTheRowOfAKey() {
        Writer ursula = db.insert(WRITER, Writer.named("Ursula"));
        Database hooked = db.withHook(WRITER, new RecordHook<>() {
            @Override
            public void beforeDelete(Writer writer) {
                throw new IllegalStateException("keep " + writer.name());
            }
        });

        assertThatThrownBy(() -> hooked.purgeById(WRITER, ursula.id())).hasStackTraceContaining("keep Ursula");
        assertThatThrownBy(() -> hooked.deleteById(WRITER, ursula.id())).hasStackTraceContaining("keep Ursula");
        assertThat(writers()).isEqualTo(1);
    }

    @Test
    void sayWhichChangesTheyNeedToSee() {
        Writer ursula = db.insert(WRITER, Writer.named("Ursula"));
        List<String> labels = new ArrayList<>();
        Database hooked = db.withHook(new GlobalHook() {
            @Override
            public boolean precedes(Change change) {
                return change != Change.DELETE;
            }

            @Override
            public <E> E before(Change change, Table<E> table, E record) {
                seen.add("before " + change);
                return record;
            }
        });

        hooked.withListener(event -> labels.add(event.statement().label())).deleteById(WRITER, ursula.id());

        assertThat(labels).containsExactly("delete writer");
        assertThat(seen).isEmpty();
    }

    @Test
    void costNothingWhereNoneSeesRowsBeforeTheyAreDeleted() {
        Writer ursula = db.insert(WRITER, Writer.named("Ursula"));
        List<String> labels = new ArrayList<>();

        db.withHook(WRITER, new RecordHook<>() {
                    @Override
                    public Writer afterLoad(Writer writer) {
                        return writer;
                    }
                })
                .withListener(event -> labels.add(event.statement().label()))
                .deleteById(WRITER, ursula.id());

        assertThat(labels).containsExactly("delete writer");
    }

    @Test
    void changeWhatIsWrittenAndWhatIsGivenBack() {
        Database hooked = db.withHook(WRITER, new Trimming());

        Writer stored = hooked.insert(WRITER, Writer.named("  Ursula "));
        Writer drafted = hooked.insert(WriterTable.draft().name("Octavia"));

        assertThat(stored.name()).isEqualTo("Ursula?!");
        assertThat(drafted.name()).isEqualTo("drafted?!");
        assertThat(db.list(select(WRITER.name).from(WRITER).orderBy(WRITER.id.asc())))
                .containsExactly("Ursula", "drafted");
    }

    @Test
    void areAskedInTheOrderInWhichTheyWereAttached() {
        Database hooked = db.withHook(WRITER, adding("a")).withHook(WRITER, adding("b"));

        assertThat(hooked.insert(WRITER, Writer.named("x")).name()).isEqualTo("xab");
        assertThat(db.one(from(WRITER)).name()).isEqualTo("xab");
    }

    private static RecordHook<Writer> adding(String suffix) {
        return new RecordHook<>() {
            @Override
            public Writer beforeInsert(Writer writer) {
                return writer.withName(writer.name() + suffix);
            }
        };
    }

    @Test
    void ofATableAreNotAskedAboutOthers() {
        Database hooked = db.withHook(WRITER, new Trimming());
        Writer ursula = hooked.insert(WRITER, Writer.named(" Ursula"));

        Novel novel =
                hooked.insert(NovelTable.draft().writer(One.key(ursula.id())).title(" Tehanu "));

        assertThat(novel.title()).isEqualTo(" Tehanu ");
    }

    @Test
    void seeWhatIsLoadedHoweverItIsRead() {
        Writer ursula = db.insert(WRITER, Writer.named("Ursula"));
        db.insert(NovelTable.draft().writer(One.key(ursula.id())).title("Tehanu"));
        Database hooked = db.withHook(WRITER, new Trimming());

        assertThat(hooked.one(from(WRITER)).name()).isEqualTo("Ursula?");
        assertThat(hooked.one(from(NOVEL)).writer().get().name()).isEqualTo("Ursula?");
        assertThat(hooked.one(from(NOVEL).load(NOVEL.writer)).writer().get().name())
                .isEqualTo("Ursula?");
        assertThat(hooked.one(sql("select * from writer").into(WRITER)).name()).isEqualTo("Ursula?");
        WriterTable other = WRITER.as("other");
        String joined = hooked.one(select(other, NOVEL.title)
                .from(other)
                .join(NOVEL, NOVEL.writerId.eq(other.id))
                .map((writer, title) -> writer.name()));
        assertThat(joined).isEqualTo("Ursula?");
        try (Stream<Writer> writers = hooked.stream(from(WRITER))) {
            assertThat(writers).extracting(Writer::name).containsExactly("Ursula?");
        }
        Batch batch = new Batch();
        var part = batch.list(from(WRITER));
        hooked.run(batch);
        assertThat(part.get()).extracting(Writer::name).containsExactly("Ursula?");
    }

    @Test
    void seeEachRecordOfABulkInsert() {
        Database hooked = db.withHook(new Notes());

        hooked.insertAll(
                WRITER,
                IntStream.range(0, 200).mapToObj(i -> Writer.named("w" + i)).toList());
        hooked.insertAll(
                List.of(WriterTable.draft().name("a"), WriterTable.draft().name("b")));

        assertThat(seen).filteredOn("before INSERT writer"::equals).hasSize(200);
        assertThat(seen).filteredOn("after INSERT writer"::equals).hasSize(202);
        assertThat(seen).filteredOn("committed INSERT writer"::equals).hasSize(202);
        assertThat(seen).filteredOn("before draft of writer"::equals).hasSize(2);
        assertThat(seen.get(seen.size() - 1)).isEqualTo("committed INSERT writer");
    }

    private static RecordHook<Writer> refusing() {
        return new RecordHook<>() {
            @Override
            public Writer beforeInsert(Writer writer) {
                if (writer.name().isEmpty()) {
                    throw new IllegalArgumentException("a writer has a name");
                }
                return writer;
            }
        };
    }

    @Test
    void refuseBeforeAnythingIsSent() {
        List<String> sent = new ArrayList<>();
        Database hooked = db.withHook(WRITER, refusing())
                .withListener(event -> sent.add(event.statement().label()));

        assertThatThrownBy(() -> hooked.insert(WRITER, Writer.named("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a writer has a name");
        assertThat(sent).isEmpty();

        assertThatThrownBy(() -> hooked.insertAll(WRITER, List.of(Writer.named("a"), Writer.named(""))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(writers()).isZero();
    }

    @Test
    void keepNothingOfACallWhenTheyFailAfterIt() {
        Database hooked = db.withHook(WRITER, new RecordHook<>() {
            @Override
            public Writer afterInsert(Writer writer) {
                throw new IllegalStateException("not so");
            }
        });

        assertThatThrownBy(() -> hooked.insert(WRITER, Writer.named("a"))).hasMessage("not so");
        assertThatThrownBy(() -> hooked.insertAll(WRITER, List.of(Writer.named("a"))))
                .hasMessage("not so");
        assertThat(writers()).isZero();

        db.inTransaction(tx -> {
            db.insert(WRITER, Writer.named("kept"));
            assertThatThrownBy(() -> hooked.insert(WRITER, Writer.named("a"))).hasMessage("not so");
        });
        assertThat(db.one(from(WRITER)).name()).isEqualTo("kept");
    }

    @Test
    void opensNoTransactionForHooksThatComeBefore() {
        List<String> transactions = new ArrayList<>();
        Database watched =
                db.withListener((dev.pgpx.database.TransactionListener) new dev.pgpx.database.TransactionListener() {
                    @Override
                    public void ended(dev.pgpx.database.TransactionEvent event) {
                        transactions.add(event.toString());
                    }
                });

        watched.withHook(WRITER, adding("x")).insert(WRITER, Writer.named("a"));
        assertThat(transactions).isEmpty();
        watched.withHook(WRITER, new Trimming()).insert(WRITER, Writer.named("a"));
        assertThat(transactions).hasSize(1);
    }

    private RecordHook<Writer> telling() {
        return new RecordHook<>() {
            @Override
            public void afterCommit(Change change, Writer writer) {
                seen.add(change + " " + writer.name() + " beside " + writers());
            }
        };
    }

    @Test
    void areToldOfACommitAtTheEndOfTheOutermostTransaction() {
        Database hooked = db.withHook(WRITER, telling());

        hooked.inTransaction(outer -> {
            hooked.insert(WRITER, Writer.named("a"));
            hooked.inTransaction(inner -> hooked.insert(WRITER, Writer.named("b")));
            assertThat(seen).isEmpty();
        });

        assertThat(seen).containsExactly("INSERT a beside 2", "INSERT b beside 2");
    }

    @Test
    void areNotToldOfWhatWasRolledBack() {
        Database hooked = db.withHook(WRITER, telling());

        hooked.inTransaction(outer -> {
            hooked.inTransaction(middle -> {
                hooked.insert(WRITER, Writer.named("a"));
                hooked.inTransaction(inner -> hooked.insert(WRITER, Writer.named("b")));
                middle.rollback();
            });
            hooked.insert(WRITER, Writer.named("c"));
        });
        hooked.inTransaction(outer -> {
            hooked.insert(WRITER, Writer.named("d"));
            outer.rollback();
        });

        assertThat(seen).containsExactly("INSERT c beside 1");
    }

    @Test
    void thatFailAfterTheCommitLeaveTheRows() {
        Database hooked = db.withHook(WRITER, new RecordHook<>() {
            @Override
            public void afterCommit(Change change, Writer writer) {
                throw new IllegalStateException("too late");
            }
        });

        assertThatThrownBy(() -> hooked.insert(WRITER, Writer.named("a")))
                .isInstanceOf(HookException.class)
                .satisfies(e -> assertThat(((HookException) e).outcome()).isEqualTo(Outcome.COMMITTED))
                .hasRootCauseMessage("too late");
        assertThat(writers()).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("NullAway") // the mistake that is tested
    void areToldWhenTheyGiveNull() {
        Database hooked = db.withHook(WRITER, new RecordHook<>() {
            @Override
            public Writer beforeInsert(Writer writer) {
                return null;
            }
        });

        assertThatThrownBy(() -> hooked.insert(WRITER, Writer.named("a")))
                .isInstanceOf(RecordHookException.class)
                .hasMessageStartingWith("PGPX-2160: hook " + getClass().getName())
                .hasMessageContaining("gave null for a record of table writer")
                .hasMessageContaining("to refuse it, throw an exception");
        assertThat(writers()).isZero();
    }

    @Test
    void workInAPlainTransactionBegunByHand() {
        Database hooked = db.withHook(WRITER, telling());

        try (var transaction = hooked.begin(dev.pgpx.database.transaction.TransactionOptions.DEFAULT)) {
            transaction.database().insert(WRITER, Writer.named("a"));
            assertThat(seen).isEmpty();
            transaction.commit();
        }

        assertThat(seen).containsExactly("INSERT a beside 1");
        assertThat(db.one(select(count()).from(WRITER))).isEqualTo(1L);
    }
}
