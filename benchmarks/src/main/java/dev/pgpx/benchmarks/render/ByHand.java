package dev.pgpx.benchmarks.render;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A StringBuilder: the floor. */
@State(Scope.Benchmark)
public class ByHand extends Contender {
    private final StubDriver driver = new StubDriver();

    @Override
    Rendered rendered(BookFilter filter) {
        StringBuilder sql = new StringBuilder(512)
                .append("select b.id, b.title, b.price, a.name, p.name, c.code from book b")
                .append(" join author a on a.id = b.author_id join publisher p on p.id = b.publisher_id")
                .append(" join country c on c.id = p.country_id");
        List<Object> values = new ArrayList<>();
        String before = " where ";
        if (filter.title() != null) {
            sql.append(before).append("b.title like ?");
            values.add(filter.title());
            before = " and ";
        }
        if (filter.leastPrice() != null) {
            sql.append(before).append("b.price >= ?");
            values.add(filter.leastPrice());
            before = " and ";
        }
        if (filter.publishedSince() != null) {
            sql.append(before).append("b.published_on >= ?");
            values.add(filter.publishedSince());
            before = " and ";
        }
        if (filter.authorActive() != null) {
            sql.append(before).append("a.active = ?");
            values.add(filter.authorActive());
            before = " and ";
        }
        if (filter.country() != null) {
            sql.append(before).append("c.code = ?");
            values.add(filter.country());
        }
        values.add(filter.limit());
        return new Rendered(sql.append(" order by b.published_on desc limit ?").toString(), values);
    }

    /** The same, bound and run on the stub: what the stub costs by itself. */
    boolean run(BookFilter filter) throws SQLException {
        Rendered rendered = rendered(filter);
        try (PreparedStatement statement = driver.getConnection().prepareStatement(rendered.sql())) {
            int index = 1;
            for (Object value : rendered.values()) {
                statement.setObject(index++, value);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
