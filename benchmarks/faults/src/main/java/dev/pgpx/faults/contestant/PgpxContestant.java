package dev.pgpx.faults.contestant;

import static dev.pgpx.faults.contestant.ItemTable.ITEM;
import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.OutcomeUnknownException;
import dev.pgpx.database.error.Retry;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.query.Query;
import dev.pgpx.query.RawSql;
import dev.pgpx.query.Sql;
import dev.pgpx.testing.fault.Outcome;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Row;
import java.time.Duration;
import java.util.Optional;

/** pgpx by its public API, with the settings that it has by default. */
final class PgpxContestant implements Contestant {
    private static final RawSql ENTRY = sql("insert into entry (id, lines) values (:id, 0)");
    private static final RawSql LINE = sql("insert into line (entry_id, number) values (:id, :number)");
    private static final RawSql LINES =
            sql("update entry set lines = :lines where id = :id").bind("lines", Tables.LINES);
    private static final RawSql READ = sql("select :token, key, content from item where key = :key");
    private static final RawSql TENANT =
            sql("select coalesce(current_setting('app.tenant', true), ''), key, content from item where key = :key");

    private final Database opened;
    /** The same, with the deadline for each call. */
    private final Database database;

    PgpxContestant(String url, Limits limits) {
        opened = Database.open(
                Settings.builder().url(url).poolSize(limits.connections()).build());
        Duration deadline = limits.deadline();
        database = deadline == null ? opened : opened.withDeadline(deadline);
    }

    @Override
    public void write(long id, Runnable beforeCommit) {
        database.inTransaction(transaction -> {
            insert(id);
            beforeCommit.run();
        });
    }

    private void insert(long id) {
        database.run(ENTRY.bind("id", id));
        for (int number = 1; number <= Tables.LINES; number++) {
            database.run(LINE.bind("id", id).bind("number", number));
        }
        database.run(LINES.bind("id", id));
    }

    /** Unknown is what pgpx itself calls so; everything else it vouches for. */
    @Override
    public Outcome outcome(Exception failure) {
        boolean known = failure instanceof DatabaseException told && told.retry() != Retry.UNSAFE;
        return known ? Outcome.FAILED : Outcome.UNKNOWN;
    }

    @Override
    public Optional<Boolean> resolve(Exception unknown) {
        if (!(unknown instanceof OutcomeUnknownException commit)) {
            return Optional.empty();
        }
        return switch (commit.resolve()) {
            case COMMITTED -> Optional.of(true);
            case ROLLED_BACK -> Optional.of(false);
            case UNKNOWN -> Optional.empty();
        };
    }

    @Override
    public Answer read(long key, String token) {
        return database.one(READ.bind("token", token).bind("key", key).map(PgpxContestant::answer));
    }

    private static Answer answer(Row row) {
        return new Answer(
                row.require(0, Codecs.TEXT), new Item(row.require(1, Codecs.INT8), row.require(2, Codecs.TEXT)));
    }

    @Override
    public Item lookup(long key) {
        return database.one(Sql.from(ITEM).where(ITEM.key.eq(key)));
    }

    @Override
    public Answer readTenant(long key) {
        return database.one(tenant(key));
    }

    private static Query<Answer> tenant(long key) {
        return TENANT.bind("key", key).map(PgpxContestant::answer);
    }

    @Override
    public Answer readAs(long key, String tenant) {
        return database.withSetting("app.tenant", tenant).one(tenant(key));
    }

    @Override
    public void close() {
        opened.close();
    }
}
