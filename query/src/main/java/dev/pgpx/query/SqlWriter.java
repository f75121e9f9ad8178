package dev.pgpx.query;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.PgType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Collects the text and the parameters of one statement, and knows which tables can be seen. One thread at a time, for one
 * statement.
 */
final class SqlWriter {
    /**
     * Types that every driver sends with their object id, so that the server need not be told. All others are cast, which
     * also makes the same text right wherever the parameter stands.
     */
    private static final Set<String> KNOWN_TO_DRIVERS = Set.of(
            "bool",
            "int2",
            "int4",
            "int8",
            "float4",
            "float8",
            "numeric",
            "text",
            "varchar",
            "bytea",
            "date",
            "time",
            "timetz",
            "timestamp",
            "timestamptz",
            "uuid");

    private final StringBuilder sql = new StringBuilder(128);
    private final List<Parameter<?>> parameters = new ArrayList<>();
    private Scope scope = new Scope(null);

    /** The tables that can be seen at a place, and those around it. */
    private static final class Scope {
        final @Nullable Scope outer;
        final List<Table<?>> tables = new ArrayList<>(4);

        Scope(@Nullable Scope outer) {
            this.outer = outer;
        }

        boolean sees(Table<?> table) {
            for (Table<?> visible : tables) {
                if (visible.equals(table)) {
                    return true;
                }
            }
            return outer != null && outer.sees(table);
        }
    }

    Statement statement(String label) {
        return Statement.of(sql.toString(), parameters, label);
    }

    /** What has been written so far; for statements that bring parameters of their own. */
    String sql() {
        return sql.toString();
    }

    SqlWriter text(String trusted) {
        sql.append(trusted);
        return this;
    }

    SqlWriter identifier(String name) {
        sql.append(Identifiers.quote(name));
        return this;
    }

    SqlWriter node(Node node) {
        node.render(this);
        return this;
    }

    /** A part of a whole: in parentheses unless it binds tighter. */
    SqlWriter operand(Node node, int precedenceOfWhole) {
        if (node.precedence() > precedenceOfWhole) {
            node.render(this);
        } else {
            sql.append('(');
            node.render(this);
            sql.append(')');
        }
        return this;
    }

    SqlWriter list(List<? extends Node> nodes) {
        String separator = "";
        for (Node node : nodes) {
            sql.append(separator);
            node.render(this);
            separator = ", ";
        }
        return this;
    }

    SqlWriter parameter(Parameter<?> parameter) {
        parameters.add(parameter);
        return placeholder(parameters.size(), parameter.codec().type());
    }

    /** The place of a parameter whose value is handed over by the statement's own {@link Parameters}. */
    SqlWriter placeholder(int number, PgType type) {
        sql.append('$').append(number);
        String cast = castOf(type);
        if (cast != null) {
            sql.append("::").append(cast);
        }
        return this;
    }

    private static @Nullable String castOf(PgType type) {
        boolean array = type.name().startsWith("_");
        String element = array ? type.name().substring(1) : type.name();
        if (KNOWN_TO_DRIVERS.contains(element) && type.isBuiltIn()) {
            return null;
        }
        String schema = type.isBuiltIn() ? "" : type.schema();
        return Identifiers.quote(schema, element) + (array ? "[]" : "");
    }

    /** Opens the list of tables that the clauses to come can see. */
    void see(Table<?> table) {
        for (Table<?> visible : scope.tables) {
            if (visible.alias().equals(table.alias())) {
                throw QueryException.of("PGPX-1202", table.alias());
            }
        }
        scope.tables.add(table);
    }

    void column(Table<?> table, String name) {
        if (!scope.sees(table)) {
            throw QueryException.of("PGPX-1201", table.alias() + "." + name, visibleNames());
        }
        sql.append(Identifiers.quote(table.alias())).append('.').append(Identifiers.quote(name));
    }

    private String visibleNames() {
        return scope.tables.isEmpty()
                ? "no table"
                : scope.tables.stream().map(Table::alias).collect(Collectors.joining(", "));
    }

    /** A query inside this one: it sees the tables here, what it adds is not seen here. */
    SqlWriter nested(SelectClauses query) {
        scope = new Scope(scope);
        query.render(this);
        scope = outer();
        return this;
    }

    private Scope outer() {
        Scope outer = scope.outer;
        if (outer == null) {
            throw new IllegalStateException("the outermost scope has none around it");
        }
        return outer;
    }
}
