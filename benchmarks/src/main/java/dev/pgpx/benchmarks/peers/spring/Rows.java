package dev.pgpx.benchmarks.peers.spring;

import dev.pgpx.benchmarks.peers.Values;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;

/** The mapping by hand, by position. */
final class Rows {
    private Rows() {}

    static Values read(ResultSet row, int number) throws SQLException {
        return new Values(
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
    }

    static void write(PreparedStatement statement, Values row) throws SQLException {
        statement.setString(1, row.name());
        statement.setString(2, row.city());
        statement.setInt(3, row.age());
        statement.setBigDecimal(4, row.balance());
        statement.setBoolean(5, row.active());
        statement.setTimestamp(6, time(row.createdAt()));
        statement.setObject(7, row.profile(), Types.OTHER);
        statement.setArray(
                8, statement.getConnection().createArrayOf("text", row.tags().toArray()));
        statement.setObject(9, row.token());
    }

    static Timestamp time(Instant instant) {
        return Timestamp.from(instant);
    }

    /** Sets the rows of one batch. */
    record Setter(List<Values> rows) implements BatchPreparedStatementSetter {
        @Override
        public void setValues(PreparedStatement statement, int i) throws SQLException {
            write(statement, rows.get(i));
        }

        @Override
        public int getBatchSize() {
            return rows.size();
        }
    }
}
