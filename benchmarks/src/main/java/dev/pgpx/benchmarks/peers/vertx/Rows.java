package dev.pgpx.benchmarks.peers.vertx;

import dev.pgpx.benchmarks.peers.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The statements, and the mapping by hand, by position. The client reads jsonb into a tree of its own; the server makes text of it
 * here, so that it does no more than the others.
 */
final class Rows {
    static final String SELECT =
            "select id, name, city, age, balance, active, created_at, profile::text, tags, token from account";
    /** Makes no text of the rows that are left out. */
    static final String PAGE_BY_OFFSET = SELECT.replace(
                    "from account", "from (select * from account order by created_at, id limit $1 offset $2) as page")
            + " order by created_at, id";

    static final String BY_ID = SELECT + " where id = $1";
    static final String INSERT =
            "insert into entry (name, city, age, balance, active, created_at, profile, tags, token)"
                    + " values ($1, $2, $3, $4, $5, $6, $7::text::jsonb, $8, $9)";
    static final String UPSERT = INSERT.replace("entry", "customer")
            + " on conflict (token) do update set name = excluded.name, city = excluded.city, age = excluded.age,"
            + " balance = excluded.balance, active = excluded.active, created_at = excluded.created_at,"
            + " profile = excluded.profile, tags = excluded.tags";
    static final String UPDATE = "update customer set name = $1, city = $2, age = $3, balance = $4, active = $5,"
            + " created_at = $6, profile = $7::text::jsonb, tags = $8, token = $9 where id = $10";

    private Rows() {}

    static Values read(Row row) {
        return new Values(
                row.getLong(0),
                row.getString(1),
                row.getString(2),
                row.getInteger(3),
                row.getBigDecimal(4),
                row.getBoolean(5),
                row.getOffsetDateTime(6).toInstant(),
                row.getString(7),
                List.of(row.getArrayOfStrings(8)),
                row.getUUID(9));
    }

    static Tuple tuple(Values row) {
        return Tuple.tuple()
                .addString(row.name())
                .addString(row.city())
                .addInteger(row.age())
                .addBigDecimal(row.balance())
                .addBoolean(row.active())
                .addOffsetDateTime(time(row.createdAt()))
                .addString(row.profile())
                .addArrayOfString(row.tags().toArray(String[]::new))
                .addUUID(row.token());
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
