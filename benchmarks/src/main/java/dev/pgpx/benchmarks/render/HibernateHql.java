package dev.pgpx.benchmarks.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.SelectionQuery;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** HQL put together as text; Hibernate keeps plans by the text. */
@State(Scope.Benchmark)
public class HibernateHql extends Hibernate {
    private int shapes;

    @Override
    List<BookLine> run(BookFilter filter) {
        return run(filter, "b");
    }

    /** Another text each time, for which there is no plan yet. */
    List<BookLine> runUnknown(BookFilter filter) {
        return run(filter, "b" + shapes++);
    }

    private List<BookLine> run(BookFilter filter, String b) {
        StringBuilder hql = new StringBuilder(512)
                .append("select ")
                .append(b)
                .append(".id, ")
                .append(b)
                .append(".title, ")
                .append(b)
                .append(".price")
                .append(", a.name, p.name, c.code from Book ")
                .append(b)
                .append(" join ")
                .append(b)
                .append(".author a join ")
                .append(b)
                .append(".publisher p")
                .append(" join p.country c");
        Map<String, Object> values = new HashMap<>();
        String before = " where ";
        if (filter.title() != null) {
            hql.append(before).append(b).append(".title like :title");
            values.put("title", filter.title());
            before = " and ";
        }
        if (filter.leastPrice() != null) {
            hql.append(before).append(b).append(".price >= :price");
            values.put("price", filter.leastPrice());
            before = " and ";
        }
        if (filter.publishedSince() != null) {
            hql.append(before).append(b).append(".publishedOn >= :since");
            values.put("since", filter.publishedSince());
            before = " and ";
        }
        if (filter.authorActive() != null) {
            hql.append(before).append("a.active = :active");
            values.put("active", filter.authorActive());
            before = " and ";
        }
        if (filter.country() != null) {
            hql.append(before).append("c.code = :country");
            values.put("country", filter.country());
        }
        hql.append(" order by ").append(b).append(".publishedOn desc");
        SelectionQuery<BookLine> query = session.createSelectionQuery(hql.toString(), BookLine.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(filter.limit()).getResultList();
    }
}
