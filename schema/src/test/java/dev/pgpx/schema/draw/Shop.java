package dev.pgpx.schema.draw;

import dev.pgpx.model.DeleteRule;
import dev.pgpx.schema.fact.CheckFact;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.CommentFact;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PartitionFact;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.SchemaFact;
import dev.pgpx.schema.fact.SequenceFact;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.UniqueFact;
import dev.pgpx.schema.fact.ViewFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small schema with one of everything that drawings and dictionaries show. */
public final class Shop {
    /** Its tables. */
    public static final ObjectName CUSTOMER = name("customer");

    static final ObjectName PROFILE = name("profile");
    static final ObjectName SALE = name("sale");
    static final ObjectName SALE_2026 = name("sale_2026");
    static final ObjectName ITEM = name("item");
    static final ObjectName PLACE = new ObjectName("geo", "place");
    static final ObjectName TURNOVER = name("turnover");

    private final List<Fact> facts = new ArrayList<>();

    private Shop() {}

    static ObjectName name(String table) {
        return new ObjectName("public", table);
    }

    /** All facts of it. */
    public static Facts facts() {
        Shop shop = new Shop();
        shop.tables();
        shop.keys();
        shop.others();
        return new Facts(
                shop.facts,
                Map.of(
                        FactKey.of(FactKind.VIEW, TURNOVER),
                        Set.of(ColumnFact.keyOf(SALE, "total"), TableFact.keyOf(CUSTOMER))));
    }

    private void tables() {
        facts.add(new SchemaFact("public"));
        facts.add(new SchemaFact("geo"));
        table(PLACE, "id integer", "name text");
        table(CUSTOMER, "id bigint", "email character varying(200)", "place_id integer?", "introduced_by bigint?");
        facts.add(new ColumnFact(
                CUSTOMER, 4, "since", "timestamp(3) with time zone", false, new ColumnValue.DefaultValue("now()")));
        table(PROFILE, "customer_id bigint", "mood public.mood?");
        facts.add(partitioned(SALE, "RANGE (day)"));
        columns(SALE, "id bigint", "day date", "customer_id bigint", "total numeric(10,2)");
        table(SALE_2026, "id bigint", "day date", "customer_id bigint", "total numeric(10,2)");
        facts.add(new PartitionFact(SALE_2026, SALE, "FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')"));
        table(ITEM, "sale_id bigint", "sale_day date", "line integer", "note text?");
    }

    private static TableFact partitioned(ObjectName table, String key) {
        TableFact plain = new TableFact(table);
        return new TableFact(
                table,
                plain.persistence(),
                plain.type(),
                List.of(),
                Optional.of(key),
                plain.method(),
                plain.tablespace(),
                Map.of(),
                plain.security(),
                plain.foreign());
    }

    private void table(ObjectName table, String... columns) {
        facts.add(new TableFact(table));
        columns(table, columns);
    }

    private void columns(ObjectName table, String... columns) {
        for (int i = 0; i < columns.length; i++) {
            int space = columns[i].indexOf(' ');
            boolean nullable = columns[i].endsWith("?");
            String type = columns[i].substring(space + 1, columns[i].length() - (nullable ? 1 : 0));
            facts.add(
                    new ColumnFact(table, i, columns[i].substring(0, space), type, nullable, ColumnValue.Given.GIVEN));
        }
    }

    private void keys() {
        facts.add(new PrimaryKeyFact(PLACE, "place_pkey", List.of("id")));
        facts.add(new PrimaryKeyFact(CUSTOMER, "customer_pkey", List.of("id")));
        facts.add(new PrimaryKeyFact(PROFILE, "profile_pkey", List.of("customer_id")));
        facts.add(new PrimaryKeyFact(SALE, "sale_pkey", List.of("id", "day")));
        facts.add(new PrimaryKeyFact(ITEM, "item_pkey", List.of("sale_id", "sale_day", "line")));
        facts.add(new UniqueFact(CUSTOMER, "customer_email_key", List.of("email"), /* nullsNotDistinct= */ false));
        foreignKey(CUSTOMER, "customer_place_id_fkey", List.of("place_id"), PLACE, List.of("id"));
        foreignKey(CUSTOMER, "customer_introduced_by_fkey", List.of("introduced_by"), CUSTOMER, List.of("id"));
        foreignKey(PROFILE, "profile_customer_id_fkey", List.of("customer_id"), CUSTOMER, List.of("id"));
        foreignKey(SALE_2026, "sale_2026_customer_id_fkey", List.of("customer_id"), CUSTOMER, List.of("id"));
        foreignKey(ITEM, "item_sale_fkey", List.of("sale_id", "sale_day"), SALE, List.of("id", "day"));
    }

    private void foreignKey(
            ObjectName table, String name, List<String> columns, ObjectName target, List<String> targets) {
        facts.add(new ForeignKeyFact(table, name, columns, target, targets, DeleteRule.CASCADE));
    }

    private void others() {
        facts.add(new EnumFact(name("mood"), List.of("happy", "it's | complicated")));
        facts.add(new SequenceFact(name("number")));
        facts.add(new CheckFact(SALE, "sale_total_check", "total >= 0::numeric"));
        facts.add(new IndexFact(SALE, "sale_day_idx", List.of("day")));
        facts.add(new ViewFact(
                TURNOVER,
                List.of(new ViewFact.Column("email", "text"), new ViewFact.Column("total", "numeric")),
                "SELECT c.email,\n    s.total\n   FROM public.customer c,\n    public.sale s",
                Map.of(),
                Map.of()));
        facts.add(new CommentFact(TableFact.keyOf(CUSTOMER), "Who buys.\nOne row for each <person>."));
        facts.add(new CommentFact(ColumnFact.keyOf(CUSTOMER, "since"), "first | sale"));
    }

    /** The same a year later: a table, a partition, an index and a column more, a table and a column less, another type. */
    static Facts later() {
        Shop shop = new Shop();
        shop.facts.addAll(facts().all());
        shop.facts.removeIf(fact -> fact.key().object().equals(PROFILE)
                || fact.key().equals(ColumnFact.keyOf(SALE, "customer_id"))
                || fact.key().equals(ColumnFact.keyOf(SALE_2026, "customer_id"))
                || fact.key().equals(ColumnFact.keyOf(ITEM, "line"))
                || fact.key().kind() == FactKind.FOREIGN_KEY
                        && fact.key().object().equals(SALE_2026));
        shop.facts.add(new ColumnFact(ITEM, 2, "line", "bigint", false, ColumnValue.Given.GIVEN));
        shop.table(name("branch"), "id integer", "place_id integer");
        shop.facts.add(new PrimaryKeyFact(name("branch"), "branch_pkey", List.of("id")));
        shop.foreignKey(name("branch"), "branch_place_id_fkey", List.of("place_id"), PLACE, List.of("id"));
        shop.facts.add(new ColumnFact(SALE, 3, "branch_id", "integer", true, ColumnValue.Given.GIVEN));
        shop.foreignKey(SALE, "sale_branch_id_fkey", List.of("branch_id"), name("branch"), List.of("id"));
        shop.facts.add(new IndexFact(ITEM, "item_note_idx", List.of("note")));
        shop.table(name("sale_2027"), "id bigint", "day date", "total numeric(10,2)", "branch_id integer?");
        shop.facts.add(new PartitionFact(name("sale_2027"), SALE, "FOR VALUES FROM ('2027-01-01') TO ('2028-01-01')"));
        return new Facts(shop.facts);
    }
}
