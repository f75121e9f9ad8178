package dev.pgpx.schema.manage;

import dev.pgpx.model.DeleteRule;
import dev.pgpx.query.text.DefaultName;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.CheckFact;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.CommentFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.UniqueFact;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A table in the making, with columns, constraints and indexes: each method gives another definition. Columns can be null unless
 * {@link #notNull} says otherwise; constraints and indexes without a name get the one that PostgreSQL would give them. Immutable.
 *
 * <p>SQL text (types, defaults, conditions) is sent as it stands; names are quoted.
 */
public final class TableDefinition implements Definition {
    private final ObjectName name;
    private final Map<FactKey, Fact> facts;
    /** The column that the next words are about; empty for none. */
    private final String current;

    private TableDefinition(ObjectName name, Map<FactKey, Fact> facts, String current) {
        this.name = name;
        this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        this.current = current;
    }

    /**
     * A table without columns.
     *
     * @param schema its schema; empty when the search path decides
     * @param name its name
     * @return its definition
     */
    public static TableDefinition of(String schema, String name) {
        return of(new ObjectName(schema, name), List.of(new TableFact(new ObjectName(schema, name))));
    }

    /** A table that is there: its columns by position. */
    static TableDefinition of(ObjectName name, Collection<Fact> facts) {
        Map<FactKey, Fact> all = new LinkedHashMap<>();
        facts.stream()
                .sorted(Comparator.comparing((Fact fact) -> fact.key().kind())
                        .thenComparingInt(fact -> fact instanceof ColumnFact column ? column.position() : 0)
                        .thenComparing(Fact::key))
                .forEach(fact -> all.put(fact.key(), fact));
        return new TableDefinition(name, all, "");
    }

    /**
     * Its name.
     *
     * @return the name
     */
    public ObjectName name() {
        return name;
    }

    @Override
    public List<Fact> facts() {
        return List.copyOf(facts.values());
    }

    /**
     * The facts of a kind.
     *
     * @param type the class of the facts
     * @param <F> the class
     * @return those facts, in order
     */
    public <F extends Fact> List<F> facts(Class<F> type) {
        return facts.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * With one more column, at the end. What follows is about it: {@link #notNull}, {@link #identity} …
     *
     * @param column its name
     * @param type its type, as SQL text
     * @return the definition with it
     */
    public TableDefinition column(String column, String type) {
        int position = facts(ColumnFact.class).stream()
                .mapToInt(one -> one.position() + 1)
                .max()
                .orElse(0);
        ColumnFact fact = new ColumnFact(name, position, column, type, /* nullable= */ true, ColumnValue.Given.GIVEN);
        return new TableDefinition(name, with(fact).facts, column);
    }

    /**
     * With what follows about a column that is there.
     *
     * @param column its name
     * @return the definition, about that column
     * @throws SchemaException when it has no such column
     */
    public TableDefinition at(String column) {
        column(column);
        return new TableDefinition(name, facts, column);
    }

    /**
     * With another type for the column.
     *
     * @param type its type, as SQL text
     * @return the definition with that
     */
    public TableDefinition type(String type) {
        return changed("type", column -> ColumnCopies.typed(column, type));
    }

    /**
     * With a column that is never null.
     *
     * @return the definition with that
     */
    public TableDefinition notNull() {
        return changed("notNull", column -> ColumnCopies.nullable(column, false));
    }

    /**
     * With a column that can be null.
     *
     * @return the definition with that
     */
    public TableDefinition nullable() {
        return changed("nullable", column -> ColumnCopies.nullable(column, true));
    }

    /**
     * With a column that the server numbers, always.
     *
     * @return the definition with that
     */
    public TableDefinition identity() {
        return changed(
                "identity",
                column -> ColumnCopies.nullable(
                        ColumnCopies.valued(column, new ColumnValue.Identity(/* always= */ true)), false));
    }

    /**
     * With a column that the server numbers where no number is given.
     *
     * @return the definition with that
     */
    public TableDefinition identityByDefault() {
        return changed(
                "identityByDefault",
                column -> ColumnCopies.nullable(
                        ColumnCopies.valued(column, new ColumnValue.Identity(/* always= */ false)), false));
    }

    /**
     * With a default.
     *
     * @param sql the default, as SQL text
     * @return the definition with that
     */
    public TableDefinition defaultValue(String sql) {
        return changed("defaultValue", column -> ColumnCopies.valued(column, new ColumnValue.DefaultValue(sql)));
    }

    /**
     * With no default, number or expression for the column.
     *
     * @return the definition with that
     */
    public TableDefinition given() {
        return changed("given", column -> ColumnCopies.valued(column, ColumnValue.Given.GIVEN));
    }

    /**
     * With a column that is computed when a row is written.
     *
     * @param sql the expression, as SQL text
     * @return the definition with that
     */
    public TableDefinition computed(String sql) {
        return changed("computed", column -> ColumnCopies.valued(column, new ColumnValue.Computed(sql, false)));
    }

    /**
     * With a comment on the column.
     *
     * @param text the comment
     * @return the definition with that
     */
    public TableDefinition columnComment(String text) {
        return with(new CommentFact(current("columnComment").key(), text));
    }

    /**
     * Without a column; what is of it alone goes with it.
     *
     * @param column its name
     * @return the definition without it
     * @throws SchemaException when it has no such column
     */
    public TableDefinition without(String column) {
        return without(column(column).key());
    }

    /**
     * Without a constraint, index …
     *
     * @param key its key
     * @return the definition without it and what is said of it
     */
    public TableDefinition without(FactKey key) {
        Map<FactKey, Fact> left = new LinkedHashMap<>(facts);
        left.remove(key);
        left.values().removeIf(fact -> fact.dependencies().contains(key));
        return new TableDefinition(name, left, "");
    }

    /**
     * With a primary key, whose columns are never null.
     *
     * @param columns its columns, in order
     * @return the definition with it
     */
    public TableDefinition primaryKey(String... columns) {
        TableDefinition all = this;
        for (String column : columns) {
            all = all.with(ColumnCopies.nullable(column(column), false));
        }
        return all.with(new PrimaryKeyFact(name, DefaultName.of(name.name(), "", "pkey"), List.of(columns)));
    }

    /**
     * With a unique constraint.
     *
     * @param columns its columns, in order
     * @return the definition with it
     */
    public TableDefinition unique(String... columns) {
        return with(new UniqueFact(name, free(columns, "key"), List.of(columns), /* nullsNotDistinct= */ false));
    }

    /**
     * With a check.
     *
     * @param constraint its name
     * @param sql what must hold, as SQL text
     * @return the definition with it
     */
    public TableDefinition check(String constraint, String sql) {
        return with(new CheckFact(name, constraint, sql));
    }

    /**
     * With a foreign key of one column.
     *
     * @param column the column
     * @param target the table that it points to
     * @param targetColumn the column there
     * @param onDelete what happens when the row there is deleted
     * @return the definition with it
     */
    public TableDefinition foreignKey(String column, ObjectName target, String targetColumn, DeleteRule onDelete) {
        List<String> columns = List.of(column);
        String constraint = free(new String[] {column}, "fkey");
        return with(new ForeignKeyFact(name, constraint, columns, target, List.of(targetColumn), onDelete));
    }

    /**
     * With an index.
     *
     * @param columns its columns, in order
     * @return the definition with it
     */
    public TableDefinition index(String... columns) {
        return with(new IndexFact(name, free(columns, "idx"), List.of(columns)));
    }

    /**
     * With its rows spread over partitions.
     *
     * @param sql how, as SQL text: {@code range (day)}
     * @return the definition with that
     */
    public TableDefinition partitionBy(String sql) {
        return with(TableCopies.partitioned(table(), sql));
    }

    /**
     * With rows that a crash empties, and that cost less to write.
     *
     * @return the definition with that
     */
    public TableDefinition unlogged() {
        return with(TableCopies.unlogged(table()));
    }

    /**
     * With row-level security: who is not the owner sees and writes what policies allow.
     *
     * @return the definition with that
     */
    public TableDefinition rowSecurity() {
        return with(TableCopies.secured(table()));
    }

    /**
     * With a comment on the table.
     *
     * @param text the comment
     * @return the definition with that
     */
    public TableDefinition comment(String text) {
        return with(new CommentFact(table().key(), text));
    }

    /**
     * With any fact, in the stead of that with the same key: a trigger, a policy, a column with a collation.
     *
     * @param fact the fact
     * @return the definition with it
     */
    public TableDefinition with(Fact fact) {
        Map<FactKey, Fact> all = new LinkedHashMap<>(facts);
        all.put(fact.key(), fact);
        return new TableDefinition(name, all, current);
    }

    private TableFact table() {
        return facts(TableFact.class).get(0);
    }

    private ColumnFact column(String column) {
        Fact fact = facts.get(ColumnFact.keyOf(name, column));
        if (fact == null) {
            List<String> names =
                    facts(ColumnFact.class).stream().map(ColumnFact::name).toList();
            throw SchemaException.of("PGPX-3067", name, column, names);
        }
        return (ColumnFact) fact;
    }

    private ColumnFact current(String word) {
        if (current.isEmpty()) {
            throw SchemaException.of("PGPX-3068", name, word);
        }
        return column(current);
    }

    private TableDefinition changed(String word, UnaryOperator<ColumnFact> change) {
        return with(change.apply(current(word)));
    }

    /** The name that the server would give, with a number where it is taken in this definition. */
    private String free(String[] columns, String suffix) {
        String joined = String.join("_", columns);
        String found = DefaultName.of(name.name(), joined, suffix);
        for (int number = 1; isTaken(found); number++) {
            found = DefaultName.of(name.name(), joined, suffix + number);
        }
        return found;
    }

    private boolean isTaken(String part) {
        return facts.keySet().stream().anyMatch(key -> key.part().equals(part));
    }

    /** Its name and columns. */
    @Override
    public String toString() {
        return "table " + name + " "
                + facts(ColumnFact.class).stream().map(ColumnFact::name).toList();
    }
}
