package dev.pgpx.schema.manage;

import dev.pgpx.database.Database;
import dev.pgpx.query.Table;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.ddl.DropActions;
import dev.pgpx.schema.ddl.RelationActions;
import dev.pgpx.schema.ddl.RenameActions;
import dev.pgpx.schema.ddl.RenderOptions;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.CommentFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.OwnerFact;
import dev.pgpx.schema.fact.PartitionFact;
import dev.pgpx.schema.fact.PrivilegeFact;
import dev.pgpx.schema.fact.TableFact;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What can be done to the schema of a database: values, that do nothing until {@linkplain SchemaOperation#run they are run}. For
 * static import.
 *
 * <p>Names are quoted wherever they need it; SQL text in facts (types, defaults, conditions, queries) is sent as it stands, so it
 * must never come from a user.
 */
public final class Operations {
    private Operations() {}

    // ---- create, alter, drop

    /**
     * Creates tables, indexes … each after what it needs.
     *
     * @param definitions what is created; what else they need is taken to be there
     * @return the operation
     */
    public static CreateOperation create(Definition... definitions) {
        return create(Stream.of(definitions)
                .map(Definition::facts)
                .flatMap(Collection::stream)
                .toList());
    }

    /**
     * Creates whatever facts say: a constraint, a sequence, an enum, a view, a policy.
     *
     * @param facts what is created; what else they need is taken to be there
     * @return the operation
     */
    public static CreateOperation create(Fact... facts) {
        return create(List.of(facts));
    }

    /**
     * Creates whatever facts say.
     *
     * @param facts what is created; what else they need is taken to be there
     * @return the operation
     */
    public static CreateOperation create(Collection<? extends Fact> facts) {
        return new CreateOperation(List.copyOf(facts), /* ifAbsent= */ false);
    }

    /**
     * Creates the tables of models, with their types, constraints and indexes.
     *
     * @param tables the generated tables
     * @return the operation
     * @throws SchemaException when a snapshot is missing or two contradict each other
     */
    public static CreateOperation createTable(Table<?>... tables) {
        return create(Schema.ofModels(tables).facts().all());
    }

    /**
     * Drops things.
     *
     * @param keys what is dropped
     * @return the operation
     */
    public static DropOperation drop(FactKey... keys) {
        return new DropOperation(
                List.of(keys), /* cascade= */ false, /* ifPresent= */ false, /* concurrently= */ false);
    }

    /**
     * Alters a table, a view … by what differs between two definitions.
     *
     * @param before what is there
     * @param after what shall be
     * @return the operation
     */
    public static AlterOperation alter(Definition before, Definition after) {
        return Edits.between(before.facts(), after.facts());
    }

    /**
     * Alters one thing by what differs between two facts of it.
     *
     * @param before what is there
     * @param after what shall be, with the same key
     * @return the operation
     */
    public static AlterOperation alter(Fact before, Fact after) {
        return Edits.between(List.of(before), List.of(after));
    }

    /**
     * Renames a table, column, index, constraint, type, sequence, view, schema … What uses it keeps using it.
     *
     * @param key what is renamed
     * @param name its new name, unquoted
     * @return the operation
     * @throws SchemaException when PostgreSQL has no statement for that
     */
    public static SchemaOperation rename(FactKey key, String name) {
        return new ActionOperation("rename " + key + " to " + name, RenameActions.of(key, Edits.renamed(key, name)));
    }

    /**
     * Moves a table, view, type … to another schema.
     *
     * @param key what is moved
     * @param schema the schema, which is there
     * @return the operation
     */
    public static SchemaOperation move(FactKey key, String schema) {
        ObjectName moved = new ObjectName(schema, key.object().name());
        return new ActionOperation(
                "move " + key + " to schema " + schema,
                RenameActions.of(key, new FactKey(key.kind(), moved, key.part())));
    }

    // ---- indexes and constraints

    /**
     * Builds an index while others read and write its table.
     *
     * @param index the index
     * @return the operation, which runs in no transaction
     */
    public static IndexBuild createConcurrently(IndexDefinition index) {
        return createConcurrently(index.fact());
    }

    /**
     * Builds an index while others read and write its table.
     *
     * @param index the index
     * @return the operation, which runs in no transaction
     */
    public static IndexBuild createConcurrently(IndexFact index) {
        return IndexBuild.of(index);
    }

    /**
     * Adds a constraint that new rows must satisfy, and does not look at the others: the table is locked for a moment only.
     * {@link #validate} looks at them later.
     *
     * @param constraint a check, a foreign key or (servers from 18) a not-null constraint
     * @return the operation
     * @throws SchemaException for other constraints
     */
    public static CreateOperation createNotValid(Fact constraint) {
        return create(Validation.with(constraint, /* validated= */ false));
    }

    /**
     * Looks at all rows whether they satisfy a constraint, while others read and write the table.
     *
     * @param constraint the constraint that was added without that
     * @return the operation
     * @throws SchemaException for other constraints
     */
    public static SchemaOperation validate(Fact constraint) {
        return new ActionOperation("validate " + constraint.key(), Validation.actions(constraint));
    }

    // ---- partitions

    /**
     * Creates a partition, with the columns, constraints and indexes of its table.
     *
     * @param table the partitioned table
     * @param partition the name of the partition
     * @param bound which rows it has, as SQL text: {@code for values from (1) to (10)}, {@code default}
     * @return the operation
     */
    public static SchemaOperation createPartition(ObjectName table, ObjectName partition, String bound) {
        return single(
                "create partition " + partition, RelationActions.partition(new PartitionFact(partition, table, bound)));
    }

    /**
     * Makes a table a partition of another. Its rows are looked at, unless a check of it says that they fit.
     *
     * @param table the partitioned table
     * @param partition the table that becomes a partition
     * @param bound which rows it has, as SQL text
     * @return the operation
     */
    public static SchemaOperation attachPartition(ObjectName table, ObjectName partition, String bound) {
        return create(new PartitionFact(partition, table, bound));
    }

    /**
     * Takes a partition out of its table; it stays, with its rows.
     *
     * @param table the partitioned table
     * @param partition the partition
     * @return the operation
     */
    public static DetachOperation detachPartition(ObjectName table, ObjectName partition) {
        return new DetachOperation(new PartitionFact(partition, table, ""), /* concurrently= */ false);
    }

    /**
     * Ends what was begun by {@link DetachOperation#concurrently} and failed on its way.
     *
     * @param table the partitioned table
     * @param partition the partition
     * @return the operation
     */
    public static SchemaOperation finishDetaching(ObjectName table, ObjectName partition) {
        return single(
                "finish detaching partition " + partition,
                RelationActions.finishDetaching(new PartitionFact(partition, table, "")));
    }

    // ---- rows

    /**
     * Empties tables. Tables that point to them must be among them.
     *
     * @param tables the tables
     * @return the operation
     */
    public static SchemaOperation truncate(ObjectName... tables) {
        return single("truncate", RelationActions.truncate(List.of(tables), /* restart= */ false));
    }

    /**
     * Empties tables, whose identity columns count anew.
     *
     * @param tables the tables
     * @return the operation
     */
    public static SchemaOperation truncateRestarting(ObjectName... tables) {
        return single("truncate", RelationActions.truncate(List.of(tables), /* restart= */ true));
    }

    /**
     * Runs the query of a materialized view again; meanwhile others cannot read it.
     *
     * @param view the view
     * @return the operation
     */
    public static SchemaOperation refresh(ObjectName view) {
        return single("refresh " + view, RelationActions.refresh(view, /* concurrently= */ false));
    }

    /**
     * Runs the query of a materialized view again, while others read it. It needs a unique index of columns on the view, and to
     * have been filled before.
     *
     * @param view the view
     * @return the operation
     */
    public static SchemaOperation refreshConcurrently(ObjectName view) {
        return single("refresh " + view, RelationActions.refresh(view, /* concurrently= */ true));
    }

    // ---- enums

    /**
     * Adds a label to an enum, at the end. It can be used when the transaction is committed.
     *
     * @param type the enum type
     * @param label the label
     * @return the operation; it does nothing when the label is there
     */
    public static SchemaOperation addLabel(ObjectName type, String label) {
        return Edits.labels(type, "add label " + label, labels -> labels.add(label), label);
    }

    /**
     * Adds a label to an enum. It can be used when the transaction is committed.
     *
     * @param type the enum type
     * @param label the label
     * @param next the label before which it comes
     * @return the operation; it does nothing when the label is there
     */
    public static SchemaOperation addLabelBefore(ObjectName type, String label, String next) {
        return Edits.labels(
                type, "add label " + label, labels -> labels.add(Edits.at(type, labels, next), label), label);
    }

    /**
     * Renames a label of an enum; rows that have it have the new one.
     *
     * @param type the enum type
     * @param label the label
     * @param name its new name
     * @return the operation
     */
    public static SchemaOperation renameLabel(ObjectName type, String label, String name) {
        return Edits.labels(
                type, "rename label " + label, labels -> labels.set(Edits.at(type, labels, label), name), name);
    }

    // ---- what is said

    /**
     * Comments on something.
     *
     * @param key what
     * @param text the comment
     * @return the operation
     */
    public static SchemaOperation comment(FactKey key, String text) {
        return create(new CommentFact(key, text));
    }

    /**
     * Takes the comment on something away.
     *
     * @param key what
     * @return the operation
     */
    public static SchemaOperation uncomment(FactKey key) {
        return new ActionOperation("uncomment " + key, DropActions.of(new CommentFact(key, ""), RenderOptions.DEFAULT));
    }

    /**
     * Gives something another owner.
     *
     * @param key what
     * @param role the owner
     * @return the operation
     */
    public static SchemaOperation owner(FactKey key, String role) {
        return create(new OwnerFact(key, role));
    }

    /**
     * Lets a role do something.
     *
     * @param key with what
     * @param role the role; empty for {@code public}, which is everybody
     * @param privileges what it may do: {@code select}, {@code insert} …
     * @return the operation
     */
    public static SchemaOperation grant(FactKey key, String role, String... privileges) {
        return create(new PrivilegeFact(key, role, Edits.upper(privileges), none(), none()));
    }

    /**
     * Lets a role do something, and let others do it.
     *
     * @param key with what
     * @param role the role
     * @param privileges what it may do
     * @return the operation
     */
    public static SchemaOperation grantWithGrantOption(FactKey key, String role, String... privileges) {
        SortedSet<String> all = Edits.upper(privileges);
        return create(new PrivilegeFact(key, role, all, all, none()));
    }

    /**
     * Lets a role do something no longer.
     *
     * @param key with what
     * @param role the role; empty for {@code public}, which is everybody
     * @param privileges what it may not do any more
     * @return the operation
     */
    public static SchemaOperation revoke(FactKey key, String role, String... privileges) {
        return create(new PrivilegeFact(key, role, none(), none(), Edits.upper(privileges)));
    }

    // ---- what is there

    /**
     * Whether a database has something.
     *
     * @param database the database
     * @param key what
     * @return true when it is there and of that kind
     */
    public static boolean exists(Database database, FactKey key) {
        Inventory inventory = Inventory.of(database, Set.of(key));
        return inventory.facts().exact(inventory.key(key)).isPresent();
    }

    /**
     * A table as it is: its columns, constraints, indexes, triggers, policies, and what is said of them.
     *
     * @param database the database
     * @param schema its schema; empty for the first one of the search path
     * @param name its name
     * @return its definition, which can be changed and given to {@link #alter}
     * @throws SchemaException when there is no such table
     */
    public static TableDefinition describe(Database database, String schema, String name) {
        FactKey asked = Keys.table(schema, name);
        Inventory inventory = Inventory.of(database, Set.of(asked));
        FactKey key = inventory.key(asked);
        boolean there =
                inventory.facts().exact(key).filter(TableFact.class::isInstance).isPresent();
        if (!there) {
            throw SchemaException.of("PGPX-3058", asked);
        }
        return TableDefinition.of(key.object(), inventory.facts().parts(key.object()));
    }

    private static SchemaOperation single(String label, Action action) {
        return new ActionOperation(label, List.of(action));
    }

    private static SortedSet<String> none() {
        return new TreeSet<>();
    }
}
