package dev.pgpx.schema.snapshot;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.CommentFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.Firing;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.RoutineFact;
import dev.pgpx.schema.fact.RoutineFact.Parallel;
import dev.pgpx.schema.fact.RoutineFact.Traits;
import dev.pgpx.schema.fact.RoutineFact.Volatility;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.TriggerFact;
import dev.pgpx.schema.snapshot.TableSnapshot.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The history of a table: a table of its own, and what writes it. One function for each schema serves all tables there; what it
 * has to know of a table are the arguments of the trigger.
 *
 * <p>It runs with the rights of its owner, so that who may change the table need not, and should not, be allowed to write its
 * history; and with a path that nobody can put a table of the same name into. Rows are kept as jsonb, which outlives changes
 * of the table; times in keys are written in UTC, to be found again from anywhere.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/plpgsql-trigger.html">Trigger Functions</a>, <a
 * href="https://www.postgresql.org/docs/current/sql-createfunction.html">Writing SECURITY DEFINER Functions Safely</a>.
 */
final class HistoryFacts {
    private static final String FUNCTION = "pgpx_write_history";

    private static final Map<String, String> SETTINGS = Map.of("search_path", "pg_catalog, pg_temp", "timezone", "UTC");

    /** Arguments: the history, an array of the columns of the key, an array of those that are left out. */
    private static final String DEFINITION =
            """
            returns trigger
                language plpgsql security definer
                set search_path = pg_catalog, pg_temp
                set timezone = 'UTC'
            as $body$
            declare
                history text := format('%I.%I', tg_table_schema, tg_argv[0]);
                hidden text[] := tg_argv[2]::text[];
                who text := coalesce(nullif(current_setting('pgpx.user', true), ''), session_user);
                made text := 'insert into %s (changed_by, operation, row_key, before, after) '
                    || 'select $1, $2, (select jsonb_object_agg(k, coalesce(b, a) -> k) from unnest($3) as k), b, a ';
            begin
                if tg_op = 'TRUNCATE' then
                    execute format(
                            made || 'from (select to_jsonb(pgpx_row) - $4 as b, null::jsonb as a '
                            || 'from %I.%I as pgpx_row) as r',
                            history, tg_table_schema, tg_table_name)
                        using who, tg_op, tg_argv[1]::text[], hidden;
                else
                    execute format(made || 'from (select $4 as b, $5 as a) as r', history)
                        using who, tg_op, tg_argv[1]::text[],
                            case when tg_op <> 'INSERT' then to_jsonb(old) - hidden end,
                            case when tg_op <> 'DELETE' then to_jsonb(new) - hidden end;
                end if;
                return null;
            end
            $body$""";

    private HistoryFacts() {}

    static List<Fact> of(
            TableSnapshot snapshot, ObjectName history, DefaultNames names, Map<FactKey, Set<FactKey>> needs) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new TableFact(history));
        List<ColumnFact> columns = columns(history);
        names.identitySequence(history, columns.get(0).name());
        facts.addAll(columns);
        facts.add(new PrimaryKeyFact(history, names.primaryKey(history), List.of("id")));
        facts.add(new IndexFact(history, names.index(history, "row_key_id"), List.of("row_key", "id")));
        facts.add(new CommentFact(TableFact.keyOf(history), "What has happened to the rows of " + snapshot.table()));
        ObjectName function = new ObjectName(history.schema(), FUNCTION);
        RoutineFact written = function(function);
        facts.add(written);
        String call = "execute function " + function.sql() + "(" + arguments(snapshot, history) + ")";
        for (TriggerFact trigger : List.of(
                trigger(
                        snapshot.table(),
                        "pgpx_history",
                        "after insert or update or delete",
                        "for each row " + call,
                        function),
                trigger(
                        snapshot.table(),
                        "pgpx_history_truncate",
                        "before truncate",
                        "for each statement " + call,
                        function))) {
            facts.add(trigger);
            needs.put(trigger.key(), Set.of(TableFact.keyOf(history), written.key()));
        }
        return facts;
    }

    /** Tables made one after the other share the function of their schema. */
    private static RoutineFact function(ObjectName name) {
        Traits traits = new Traits(
                Volatility.VOLATILE,
                /* strict= */ false,
                /* securityDefiner= */ true,
                /* leakproof= */ false,
                /* window= */ false,
                Parallel.UNSAFE,
                /* cost= */ 100,
                /* rows= */ 0,
                Optional.empty());
        return new RoutineFact(
                name,
                "()",
                /* procedure= */ false,
                "",
                Optional.of("trigger"),
                "plpgsql",
                traits,
                SETTINGS,
                "create or replace function " + name.sql() + "() " + DEFINITION);
    }

    private static TriggerFact trigger(
            ObjectName table, String name, String event, String action, ObjectName function) {
        String definition =
                "create trigger " + Identifiers.quote(name) + " " + event + " on " + table.sql() + "\n    " + action;
        return new TriggerFact(
                table, name, function, /* constraint= */ false, definition, Firing.ORIGIN, /* inherited= */ false);
    }

    private static List<ColumnFact> columns(ObjectName history) {
        ColumnValue now = new ColumnValue.DefaultValue("clock_timestamp()");
        List<ColumnFact> columns = new ArrayList<>();
        add(columns, history, "id", "bigint", false, new ColumnValue.Identity(true));
        add(columns, history, "changed_at", "timestamptz", false, now);
        add(columns, history, "changed_by", "text", false, ColumnValue.Given.GIVEN);
        add(columns, history, "operation", "text", false, ColumnValue.Given.GIVEN);
        add(columns, history, "row_key", "jsonb", false, ColumnValue.Given.GIVEN);
        add(columns, history, "before", "jsonb", true, ColumnValue.Given.GIVEN);
        add(columns, history, "after", "jsonb", true, ColumnValue.Given.GIVEN);
        return columns;
    }

    private static void add(
            List<ColumnFact> columns,
            ObjectName history,
            String name,
            String type,
            boolean nullable,
            ColumnValue value) {
        columns.add(new ColumnFact(history, columns.size(), name, type, nullable, value));
    }

    private static String arguments(TableSnapshot snapshot, ObjectName history) {
        List<String> hidden = snapshot.columns().stream()
                .filter(Column::hidden)
                .map(Column::name)
                .toList();
        return Identifiers.literal(history.name()) + ", " + array(snapshot.primaryKey()) + ", " + array(hidden);
    }

    /** A literal of an array, each name in double quotes. */
    private static String array(List<String> columns) {
        return Identifiers.literal(columns.stream()
                .map(name -> "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(",", "{", "}")));
    }
}
