package dev.pgpx.schema.catalog;

import dev.pgpx.model.DeleteRule;
import dev.pgpx.schema.fact.CheckFact;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.Enforcement;
import dev.pgpx.schema.fact.ExclusionFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.ForeignKeyFact.Match;
import dev.pgpx.schema.fact.KeyIndex;
import dev.pgpx.schema.fact.NotNullFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.UniqueFact;
import dev.pgpx.types.Row;
import java.util.List;

/** Reads the constraints of tables, with the indexes behind them. */
final class ConstraintReader implements FactReader {
    /** Most keys are of one column, which a join finds faster than a query for each constraint. */
    @Override
    public void read(Catalog catalog, Found found) {
        String sql =
                """
                select k.oid::bigint, k.conrelid::bigint, k.conname, k.contype::text, k.conindid::bigint,
                    k.conparentid::bigint, k.condeferrable, k.condeferred, k.convalidated, %s as enforced, %s as period,
                    k.connoinherit, k.conislocal or c.relispartition, pg_get_expr(k.conbin, k.conrelid),
                    case when k.contype = 'x' then pg_get_constraintdef(k.oid) end,
                    case when k.contype not in ('p', 'u', 'f', 'n') then null
                        when cardinality(k.conkey) = 1 then array[o.attname::text]
                        else (select array_agg(a.attname::text order by u.n) from unnest(k.conkey) with ordinality u(num, n)
                            join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.num) end,
                    fn.nspname, fc.relname,
                    case when k.contype <> 'f' then null
                        when cardinality(k.confkey) = 1 then array[fo.attname::text]
                        else (select array_agg(a.attname::text order by u.n) from unnest(k.confkey) with ordinality u(num, n)
                            join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.num) end,
                    k.confmatchtype::text, k.confdeltype::text, k.confupdtype::text, %s as set_columns,
                    %s as nulls_not_distinct,
                    case when k.contype in ('p', 'u') and i.indnatts > i.indnkeyatts then
                        (select array_agg(a.attname::text order by u.n)
                            from unnest(i.indkey::int2[]) with ordinality u(num, n)
                            join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.num
                            where u.n > i.indnkeyatts) end,
                    ic.reloptions, ts.spcname, i.indisclustered, i.indisreplident,
                    k.contype = 'n' and exists (select from pg_description e
                        where e.objoid = k.oid and e.classoid = 'pg_constraint'::regclass)
                from pg_constraint k
                join pg_class c on c.oid = k.conrelid
                left join pg_class fc on fc.oid = k.confrelid
                left join pg_namespace fn on fn.oid = fc.relnamespace
                left join pg_index i on i.indexrelid = k.conindid and k.contype in ('p', 'u', 'x')
                left join pg_class ic on ic.oid = i.indexrelid
                left join pg_tablespace ts on ts.oid = ic.reltablespace
                left join pg_attribute o on o.attrelid = k.conrelid and o.attnum = k.conkey[1]
                left join pg_attribute fo on fo.attrelid = k.confrelid and fo.attnum = k.confkey[1]
                where k.contype in ('p', 'u', 'c', 'f', 'x', 'n') and c.relnamespace::bigint = any(:namespaces)
                order by k.oid"""
                        .formatted(
                                catalog.since(18, "k.conenforced", "true"),
                                catalog.since(18, "k.conperiod", "false"),
                                catalog.since(
                                        15,
                                        "case when k.confdelsetcols is not null then (select array_agg(a.attname::text order by u.n)"
                                                + " from unnest(k.confdelsetcols) with ordinality u(num, n)"
                                                + " join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.num) end",
                                        "null::text[]"),
                                catalog.since(15, "coalesce(i.indnullsnotdistinct, false)", "false"));
        catalog.rows(sql, row -> found.relation(row.getLong(1)).ifPresent(table -> add(row, table, found)));
    }

    private static void add(Row row, ObjectName table, Found found) {
        String type = Cells.text(row, 3);
        if (type.equals("f") && row.getLong(5) != 0) { // of a partition: it comes with that of the whole
            found.key("pg_constraint", row.getLong(5))
                    .ifPresent(parent -> found.alias("pg_constraint", row.getLong(0), 0, parent));
            return;
        }
        if (type.equals("n")) {
            notNull(row, table, found);
            return;
        }
        Fact fact = fact(row, table, type);
        found.add("pg_constraint", row.getLong(0), fact);
        if (!row.isNull(27)) {
            found.alias("pg_class", row.getLong(4), 0, fact.key());
            IndexReader.choices(found, table, Cells.text(row, 2), fact.key(), row.getBoolean(27), row.getBoolean(28));
        }
    }

    private static Fact fact(Row row, ObjectName table, String type) {
        String name = Cells.text(row, 2);
        List<String> columns = Cells.texts(row, 15);
        Enforcement enforcement =
                new Enforcement(row.getBoolean(6), row.getBoolean(7), row.getBoolean(8), row.getBoolean(9));
        return switch (type) {
            case "p" -> new PrimaryKeyFact(table, name, columns, row.getBoolean(10), index(row), enforcement);
            case "u" ->
                new UniqueFact(table, name, columns, row.getBoolean(23), row.getBoolean(10), index(row), enforcement);
            case "c" ->
                new CheckFact(table, name, Cells.text(row, 13), !row.getBoolean(11), !row.getBoolean(12), enforcement);
            case "x" -> new ExclusionFact(table, name, exclusion(Cells.text(row, 14)), enforcement);
            default ->
                new ForeignKeyFact(
                        table,
                        name,
                        columns,
                        Cells.name(row, 16),
                        Cells.texts(row, 18),
                        Cells.text(row, 19).equals("f") ? Match.FULL : Match.SIMPLE,
                        rule(Cells.text(row, 20)),
                        rule(Cells.text(row, 21)),
                        Cells.texts(row, 22),
                        row.getBoolean(10),
                        enforcement);
        };
    }

    private static KeyIndex index(Row row) {
        return new KeyIndex(Cells.texts(row, 24), Cells.options(row, 25), Cells.optional(row, 26));
    }

    /** Only what the column itself does not say. */
    private static void notNull(Row row, ObjectName table, Found found) {
        String column = Cells.texts(row, 15).get(0);
        String name = Cells.text(row, 2);
        FactKey key = ColumnFact.keyOf(table, column);
        boolean plain = name.equals(table.name() + "_" + column + "_not_null")
                && !row.getBoolean(11)
                && row.getBoolean(8)
                && !row.getBoolean(29);
        if (plain || !row.getBoolean(12)) {
            found.alias("pg_constraint", row.getLong(0), 0, key);
        } else {
            NotNullFact fact = new NotNullFact(table, name, column, !row.getBoolean(11), row.getBoolean(8));
            found.add("pg_constraint", row.getLong(0), fact);
        }
    }

    /** What follows {@code EXCLUDE}, without when it is checked. */
    private static String exclusion(String definition) {
        String text = definition.substring("EXCLUDE ".length());
        for (String suffix : List.of(" DEFERRABLE INITIALLY DEFERRED", " DEFERRABLE")) {
            if (text.endsWith(suffix)) {
                return text.substring(0, text.length() - suffix.length());
            }
        }
        return text;
    }

    private static DeleteRule rule(String letter) {
        return switch (letter) {
            case "r" -> DeleteRule.RESTRICT;
            case "c" -> DeleteRule.CASCADE;
            case "n" -> DeleteRule.SET_NULL;
            case "d" -> DeleteRule.SET_DEFAULT;
            default -> DeleteRule.NO_ACTION;
        };
    }
}
