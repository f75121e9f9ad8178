package dev.pgpx.benchmarks.peers.r2dbc;

import dev.pgpx.benchmarks.peers.Values;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Statement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The statements, and the mapping by hand, by position. */
final class Rows {
    static final String SELECT =
            "select id, name, city, age, balance, active, created_at, profile, tags, token from account";
    static final String BY_ID = SELECT + " where id = $1";
    static final String INSERT =
            "insert into entry (name, city, age, balance, active, created_at, profile, tags, token)"
                    + " values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    static final String UPSERT = INSERT.replace("entry", "customer")
            + " on conflict (token) do update set name = excluded.name, city = excluded.city, age = excluded.age,"
            + " balance = excluded.balance, active = excluded.active, created_at = excluded.created_at,"
            + " profile = excluded.profile, tags = excluded.tags";
    static final String UPDATE = "update customer set name = $1, city = $2, age = $3, balance = $4, active = $5,"
            + " created_at = $6, profile = $7, tags = $8, token = $9 where id = $10";

    private Rows() {}

    static Values read(Readable row) {
        return new Values(
                row.get(0, Long.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Integer.class),
                row.get(4, BigDecimal.class),
                row.get(5, Boolean.class),
                row.get(6, Instant.class),
                row.get(7, String.class),
                List.of(row.get(8, String[].class)),
                row.get(9, UUID.class));
    }

    static void bind(Statement statement, Values row) {
        statement
                .bind(0, row.name())
                .bind(1, row.city())
                .bind(2, row.age())
                .bind(3, row.balance())
                .bind(4, row.active())
                .bind(5, row.createdAt())
                .bind(6, Json.of(row.profile()))
                .bind(7, row.tags().toArray(String[]::new))
                .bind(8, row.token());
    }

    static void bindWithId(Statement statement, Values row) {
        bind(statement, row);
        statement.bind(9, row.id());
    }
}
