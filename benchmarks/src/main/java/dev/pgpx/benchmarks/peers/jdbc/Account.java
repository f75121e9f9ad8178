package dev.pgpx.benchmarks.peers.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A row, read by the positions of {@link #COLUMNS}. */
public record Account(
        long id,
        String name,
        String city,
        int age,
        BigDecimal balance,
        boolean active,
        Instant createdAt,
        String profile,
        List<String> tags,
        UUID token) {
    /** All but the key, in the order of the table. */
    static final String VALUES = "name, city, age, balance, active, created_at, profile, tags, token";

    /** What {@link #of} reads. */
    static final String COLUMNS = "id, " + VALUES;

    static Account of(ResultSet row) throws SQLException {
        return new Account(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getBigDecimal(5),
                row.getBoolean(6),
                row.getObject(7, Timestamp.class).toInstant(),
                row.getString(8),
                List.of((String[]) row.getArray(9).getArray()),
                row.getObject(10, UUID.class));
    }
}
