package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.EventTriggerFact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Firing;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.TriggerFact;
import dev.pgpx.types.Row;
import java.util.Set;
import java.util.TreeSet;

/** Reads the triggers of tables and views, and event triggers. */
final class TriggerReader implements FactReader {
    /** Those that enforce constraints come with them; those of partitions with those of the partitioned table. */
    private static final String TRIGGERS =
            """
            select t.oid::bigint, t.tgrelid::bigint, t.tgname, pn.nspname, p.proname, t.tgconstraint <> 0,
                pg_get_triggerdef(t.oid), t.tgenabled::text, t.tgparentid::bigint,
                t.tgparentid = 0 or exists (
                    select from pg_trigger o where o.oid = t.tgparentid and o.tgenabled <> t.tgenabled),
                t.tgconstraint::bigint
            from pg_trigger t join pg_class c on c.oid = t.tgrelid
            join pg_proc p on p.oid = t.tgfoid join pg_namespace pn on pn.oid = p.pronamespace
            where c.relnamespace::bigint = any(:namespaces) and (not t.tgisinternal or t.tgparentid <> 0)
                and not exists (select from pg_constraint k where k.oid = t.tgconstraint and k.contype <> 't')
            order by t.oid""";

    private static final String EVENT_TRIGGERS =
            """
            select oid::bigint, evtname, evtevent, evttags, evtfoid::oid::regproc::text, evtenabled::text
            from pg_event_trigger where oid >= 16384""";

    /** When a trigger or rule takes effect. */
    static Firing firing(String letter) {
        return switch (letter) {
            case "D" -> Firing.DISABLED;
            case "R" -> Firing.REPLICA;
            case "A" -> Firing.ALWAYS;
            default -> Firing.ORIGIN;
        };
    }

    @Override
    public void read(Catalog catalog, Found found) {
        catalog.rows(Set.of("pg_trigger"), TRIGGERS, row -> found.relation(row.getLong(1))
                .ifPresent(table -> add(row, table, found)));
        if (catalog.whole()) {
            catalog.rows(
                    Set.of("pg_event_trigger"),
                    EVENT_TRIGGERS,
                    row -> found.add("pg_event_trigger", row.getLong(0), eventTrigger(row)));
        }
    }

    private static void add(Row row, ObjectName table, Found found) {
        long parent = row.getLong(8);
        if (!row.getBoolean(9)) {
            found.key("pg_trigger", parent).ifPresent(key -> {
                found.alias("pg_trigger", row.getLong(0), 0, key);
                found.subject(
                        "pg_trigger", row.getLong(0), 0, new FactKey(FactKind.TRIGGER, table, Cells.text(row, 2)));
                found.provided(new FactKey(FactKind.TRIGGER, table, Cells.text(row, 2)), key);
            });
            return;
        }
        TriggerFact trigger = new TriggerFact(
                table,
                Cells.text(row, 2),
                Cells.name(row, 3),
                row.getBoolean(5),
                Cells.text(row, 6),
                firing(Cells.text(row, 7)),
                parent != 0);
        found.add("pg_trigger", row.getLong(0), trigger);
        found.alias("pg_constraint", row.getLong(10), 0, trigger.key());
        found.key("pg_trigger", parent).ifPresent(key -> found.depends(trigger.key(), key));
    }

    private static EventTriggerFact eventTrigger(Row row) {
        return new EventTriggerFact(
                Cells.text(row, 1),
                Cells.text(row, 2),
                new TreeSet<>(Cells.texts(row, 3)),
                Cells.text(row, 4),
                firing(Cells.text(row, 5)));
    }
}
