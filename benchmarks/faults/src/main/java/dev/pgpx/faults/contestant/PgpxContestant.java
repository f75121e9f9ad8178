package dev.pgpx.faults.contestant;

import static dev.pgpx.faults.contestant.ItemTable.ITEM;
import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.SettingsBuilder;
import dev.pgpx.query.Query;
import dev.pgpx.query.RawSql;
import dev.pgpx.query.Sql;
import dev.pgpx.testing.fault.Outcome;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Row;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** pgpx by its public API, with the settings that it has by default. */
final class PgpxContestant implements Contestant {
    private static final RawSql ENTRY = sql("insert into entry (id, lines) values (:id, 0)");
    private static final RawSql LINE = sql("insert into line (entry_id, number) values (:id, :number)");
    private static final RawSql LINES =
            sql("update entry set lines = :lines where id = :id").bind("lines", Tables.LINES);
    private static final RawSql READ = sql("select :token, key, content from item where key = :key");
    private static final RawSql TENANT =
            sql("select coalesce(current_setting('app.tenant', true), ''), key, content from item where key = :key");

    private final Database database;

    PgpxContestant(String url, Limits limits) {
        SettingsBuilder settings = Settings.builder().url(url).poolSize(limits.connections());
        database = Database.open(limited(settings, limits.deadline()).build());
    }

    /** Of the time limits that settings have, each as near to the deadline as it may be. */
    private static SettingsBuilder limited(SettingsBuilder settings, @Nullable Duration deadline) {
        if (deadline == null) {
            return settings;
        }
        Duration least = Duration.ofSeconds(1);
        Duration limit = deadline.compareTo(least) < 0 ? least : deadline;
        return settings.connectTimeout(limit).acquireTimeout(limit).statementTimeout(limit);
    }

    @Override
    public void write(long id, Runnable beforeCommit) throws NotCommittedException {
        boolean[] sent = new boolean[1];
        try {
            database.inTransaction(transaction -> {
                insert(id);
                beforeCommit.run();
                sent[0] = true;
            });
        } catch (RuntimeException failure) {
            if (sent[0]) {
                throw failure;
            }
            throw new NotCommittedException(failure);
        }
    }

    private void insert(long id) {
        database.run(ENTRY.bind("id", id));
        for (int number = 1; number <= Tables.LINES; number++) {
            database.run(LINE.bind("id", id).bind("number", number));
        }
        database.run(LINES.bind("id", id));
    }

    @Override
    public Outcome outcome(Exception failure) {
        return failure instanceof NotCommittedException ? Outcome.FAILED : Outcome.of(failure);
    }

    /** There is no way yet to ask what became of a commit. */
    @Override
    public Optional<Boolean> resolve(Exception unknown) {
        return Optional.empty();
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

    /** Three requests, as by hand, as long as there is no way to send a setting along. */
    @Override
    public Answer readAs(long key, String tenant) {
        return database.transaction(transaction -> {
            database.one(sql("select set_config('app.tenant', :tenant, true)")
                    .bind("tenant", tenant)
                    .as(Codecs.TEXT));
            return database.one(tenant(key));
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
