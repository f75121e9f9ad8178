package dev.pgpx.cli.shell.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that are shown as keywords and proposed as such: those that people type.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-keywords-appendix.html">SQL Key Words</a>.
 */
public final class Keywords {
    /** The first words of statements. */
    public static final List<String> STATEMENTS = List.of(
            "abort",
            "alter",
            "analyze",
            "begin",
            "call",
            "checkpoint",
            "close",
            "cluster",
            "comment",
            "commit",
            "copy",
            "create",
            "deallocate",
            "declare",
            "delete",
            "discard",
            "do",
            "drop",
            "end",
            "execute",
            "explain",
            "fetch",
            "grant",
            "import",
            "insert",
            "listen",
            "load",
            "lock",
            "merge",
            "move",
            "notify",
            "prepare",
            "reassign",
            "refresh",
            "reindex",
            "release",
            "reset",
            "revoke",
            "rollback",
            "savepoint",
            "security",
            "select",
            "set",
            "show",
            "start",
            "table",
            "truncate",
            "unlisten",
            "update",
            "vacuum",
            "values",
            "with");

    /** What can be created, altered and dropped. */
    public static final List<String> OBJECTS = List.of(
            "aggregate",
            "cast",
            "collation",
            "database",
            "domain",
            "event trigger",
            "extension",
            "foreign table",
            "function",
            "index",
            "language",
            "materialized view",
            "operator",
            "policy",
            "procedure",
            "publication",
            "role",
            "rule",
            "schema",
            "sequence",
            "server",
            "statistics",
            "subscription",
            "table",
            "tablespace",
            "trigger",
            "type",
            "user",
            "view");

    /** What goes on behind an expression or a table. */
    public static final List<String> CLAUSES = List.of(
            "and",
            "as",
            "asc",
            "between",
            "cross join",
            "desc",
            "except",
            "for update",
            "from",
            "full join",
            "group by",
            "having",
            "in",
            "inner join",
            "intersect",
            "is not null",
            "is null",
            "join",
            "left join",
            "like",
            "ilike",
            "limit",
            "natural join",
            "not",
            "offset",
            "on",
            "on conflict",
            "or",
            "order by",
            "returning",
            "right join",
            "set",
            "union",
            "union all",
            "using",
            "values",
            "where",
            "window");

    /** What may stand in an expression. */
    public static final List<String> EXPRESSIONS = List.of(
            "all",
            "any",
            "array",
            "case",
            "cast",
            "current_date",
            "current_timestamp",
            "current_user",
            "distinct",
            "else",
            "end",
            "exists",
            "extract",
            "false",
            "filter",
            "interval",
            "lateral",
            "not",
            "null",
            "nulls first",
            "nulls last",
            "over",
            "partition by",
            "row",
            "select",
            "then",
            "true",
            "when",
            "within group");

    private static final List<String> OTHERS = List.of(
            ("add after always atomic authorization before bigint bigserial boolean both bytea by cascade char character"
                            + " check collate column concurrently conflict constraint cross cube current cycle date decimal"
                            + " default deferrable deferred delimiter disable each enable enum exclude execute first"
                            + " following foreign from full generated grouping groups handler header identity if immediate"
                            + " immutable increment inherits initially inner inout instead int integer into isolation join"
                            + " json jsonb key language last leading left level local localtime localtimestamp locked"
                            + " logged match materialized maxvalue minvalue natural new next no nothing notnull nowait"
                            + " nulls numeric of old only option order out outer owner parallel partition plpgsql"
                            + " preceding precision primary procedure quote range read real recursive references"
                            + " rename repeatable replace restrict returns right rollup row rows safe schema sequence"
                            + " serial serializable session sets similar simple skip smallint some sql stable"
                            + " statement stdin stdout stored strict symmetric system tablesample temp temporary text"
                            + " time timestamp timestamptz to trailing transaction trigger type unbounded unique unlogged"
                            + " until uuid valid validate varchar variadic varying verbose view volatile without work"
                            + " write xml year zone analyse by group insert is columns")
                    .split(" "));

    private static final Set<String> ALL = all();

    private Keywords() {}

    private static Set<String> all() {
        Set<String> all = new TreeSet<>(OTHERS);
        for (List<String> some : List.of(STATEMENTS, OBJECTS, CLAUSES, EXPRESSIONS)) {
            some.forEach(words -> all.addAll(List.of(words.split(" "))));
        }
        return all;
    }

    /** Whether it is shown as a keyword; in lower case. */
    public static boolean contains(String word) {
        return ALL.contains(word);
    }

    /** All of them, one word each, in order. */
    public static Set<String> words() {
        return ALL;
    }
}
