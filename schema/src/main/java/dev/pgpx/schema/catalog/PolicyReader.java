package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PolicyFact;
import dev.pgpx.schema.fact.RuleFact;
import dev.pgpx.schema.fact.StatisticsFact;
import dev.pgpx.types.Row;
import java.util.Set;
import java.util.TreeSet;

/** Reads what else belongs to tables: rules, policies and extended statistics. */
final class PolicyReader implements FactReader {
    private static final String RULES =
            """
            select r.oid::bigint, r.ev_class::bigint, r.rulename, pg_get_ruledef(r.oid), r.ev_enabled::text
            from pg_rewrite r join pg_class c on c.oid = r.ev_class
            where r.rulename <> '_RETURN' and c.relnamespace::bigint = any(:namespaces)""";

    private static final String POLICIES =
            """
            select p.oid::bigint, p.polrelid::bigint, p.polname, p.polpermissive, p.polcmd::text,
                (select array_agg(r.rolname::text) from pg_roles r where r.oid = any(p.polroles)),
                pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)
            from pg_policy p join pg_class c on c.oid = p.polrelid
            where c.relnamespace::bigint = any(:namespaces)""";

    private static final String STATISTICS =
            """
            select s.oid::bigint, s.stxrelid::bigint, n.nspname, s.stxname, pg_get_statisticsobjdef(s.oid),
                case when s.stxstattarget >= 0 then s.stxstattarget::int end
            from pg_statistic_ext s join pg_namespace n on n.oid = s.stxnamespace
            where s.stxnamespace::bigint = any(:namespaces)""";

    @Override
    public void read(Catalog catalog, Found found) {
        catalog.rows(Set.of("pg_rewrite"), RULES, row -> found.relation(row.getLong(1))
                .ifPresent(table -> found.add("pg_rewrite", row.getLong(0), rule(row, table))));
        catalog.rows(Set.of("pg_policy"), POLICIES, row -> found.relation(row.getLong(1))
                .ifPresent(table -> found.add("pg_policy", row.getLong(0), policy(row, table))));
        catalog.rows(Set.of("pg_statistic_ext"), STATISTICS, row -> found.relation(row.getLong(1))
                .ifPresent(table -> found.add("pg_statistic_ext", row.getLong(0), statistics(row, table))));
    }

    private static RuleFact rule(Row row, ObjectName table) {
        String definition = Cells.text(row, 3).strip();
        return new RuleFact(
                table,
                Cells.text(row, 2),
                definition.endsWith(";") ? definition.substring(0, definition.length() - 1) : definition,
                TriggerReader.firing(Cells.text(row, 4)));
    }

    private static PolicyFact policy(Row row, ObjectName table) {
        return new PolicyFact(
                table,
                Cells.text(row, 2),
                row.getBoolean(3),
                command(Cells.text(row, 4)),
                new TreeSet<>(Cells.texts(row, 5)),
                Cells.optional(row, 6),
                Cells.optional(row, 7));
    }

    private static StatisticsFact statistics(Row row, ObjectName table) {
        return new StatisticsFact(Cells.name(row, 2), table, Cells.text(row, 4), Cells.number(row, 5));
    }

    private static String command(String letter) {
        return switch (letter) {
            case "r" -> "select";
            case "a" -> "insert";
            case "w" -> "update";
            case "d" -> "delete";
            default -> "all";
        };
    }
}
