package dev.pgpx.schema.manage;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.IndexFact.Uniqueness;
import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An index in the making, a B-tree unless {@link #using} says otherwise: each method gives another definition. Immutable. */
public final class IndexDefinition implements Definition {
    private final IndexFact fact;

    private IndexDefinition(IndexFact fact) {
        this.fact = fact;
    }

    /**
     * An index of columns.
     *
     * @param schema the schema of its table; empty when the search path decides
     * @param table its table or materialized view
     * @param name its name; it lies in the schema of the table
     * @param columns the columns, in order; more are added by {@link #expression}
     * @return its definition
     */
    public static IndexDefinition of(String schema, String table, String name, String... columns) {
        return new IndexDefinition(new IndexFact(new ObjectName(schema, table), name, List.of(columns)));
    }

    /**
     * With another access method.
     *
     * @param method the method: {@code gin}, {@code brin} …
     * @return the definition with it
     */
    public IndexDefinition using(String method) {
        return copy(method, fact.keys(), fact.include(), fact.unique(), fact.condition(), fact.parameters());
    }

    /**
     * With one more key, an expression.
     *
     * @param sql the expression, as SQL text without parentheses around it
     * @return the definition with it
     */
    public IndexDefinition expression(String sql) {
        return key("(" + sql + ")", Optional.empty(), Optional.empty(), /* descending= */ false);
    }

    /**
     * With one more key, a column by an operator class.
     *
     * @param column the column
     * @param operatorClass the operator class, as SQL text: {@code jsonb_path_ops}
     * @return the definition with it
     */
    public IndexDefinition column(String column, String operatorClass) {
        return key(Identifiers.quote(column), Optional.of(column), Optional.of(operatorClass), /* descending= */ false);
    }

    /**
     * With one more key, a column whose greater values come first.
     *
     * @param column the column
     * @return the definition with it
     */
    public IndexDefinition descending(String column) {
        return key(Identifiers.quote(column), Optional.of(column), Optional.empty(), /* descending= */ true);
    }

    /**
     * With columns that it carries.
     *
     * @param columns the columns
     * @return the definition with them
     */
    public IndexDefinition including(String... columns) {
        return copy(fact.method(), fact.keys(), List.of(columns), fact.unique(), fact.condition(), fact.parameters());
    }

    /**
     * That no two rows have the same values, nulls aside.
     *
     * @return the definition with that
     */
    public IndexDefinition unique() {
        return copy(fact.method(), fact.keys(), fact.include(), Uniqueness.UNIQUE, fact.condition(), fact.parameters());
    }

    /**
     * Of some rows only.
     *
     * @param sql which, as SQL text
     * @return the definition with that
     */
    public IndexDefinition where(String sql) {
        return copy(fact.method(), fact.keys(), fact.include(), fact.unique(), Optional.of(sql), fact.parameters());
    }

    /**
     * With storage parameters.
     *
     * @param parameters their values, by name
     * @return the definition with them, and no others
     */
    public IndexDefinition parameters(Map<String, String> parameters) {
        return copy(fact.method(), fact.keys(), fact.include(), fact.unique(), fact.condition(), parameters);
    }

    /**
     * The index.
     *
     * @return the fact
     */
    public IndexFact fact() {
        return fact;
    }

    @Override
    public List<Fact> facts() {
        return List.of(fact);
    }

    private IndexDefinition key(
            String expression, Optional<String> column, Optional<String> operatorClass, boolean descending) {
        List<IndexFact.Key> keys = new ArrayList<>(fact.keys());
        keys.add(new IndexFact.Key(
                expression, column, Optional.empty(), operatorClass, descending, descending, Optional.empty()));
        return copy(fact.method(), keys, fact.include(), fact.unique(), fact.condition(), fact.parameters());
    }

    private IndexDefinition copy(
            String method,
            List<IndexFact.Key> keys,
            List<String> include,
            Uniqueness unique,
            Optional<String> condition,
            Map<String, String> parameters) {
        return new IndexDefinition(new IndexFact(
                fact.table(),
                fact.name(),
                method,
                keys,
                include,
                unique,
                condition,
                parameters,
                fact.tablespace(),
                fact.partitioned(),
                fact.valid()));
    }
}
