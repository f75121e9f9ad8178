package dev.pgpx.database;

import dev.pgpx.query.Links;
import dev.pgpx.query.ManyToManyRelation;
import dev.pgpx.query.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The part of {@link Database} that writes records together with what they are related to. */
abstract sealed class GraphWriting extends BulkWriting permits Database {
    GraphWriting() {}

    /**
     * Saves a record with all that its loaded collections hold, to any depth, in one transaction: those whose key the database
     * generates are inserted when they have none yet (it is null or 0), else updated; those with a key of their own are inserted or
     * updated, and only updated when they have a version other than 0, for then they have been stored. Rows of a
     * collection get the key of their owner, whatever their own relation to it says; those of a collection over a join
     * table are linked. Collections that are not loaded are left alone. Rows that are stored in a loaded collection and are not in
     * it are kept, unless {@link dev.pgpx.model.Orphans} says otherwise; a collection that holds a part only
     * ({@code isWhole()} is false) has none. Each table costs at most two statements for each place that it has in the graph, one
     * more for orphans, however many records there are (of very many each 32,000 parameters cost one). A record that another one
     * points to by {@link dev.pgpx.model.One#of} is saved before it, with all that it holds, unless it has been stored; other
     * relations to one row are not followed.
     *
     * @param table the record's table
     * @param record the record
     * @param <E> the record
     * @return the record as it is stored, with the collections that were saved, loaded
     * @throws dev.pgpx.database.error.RelationException naming the cycle, when a record is among those that it owns, or would have to be
     *     saved before itself; nothing was stored
     * @throws dev.pgpx.database.error.EntityNotStoredException when a row that should be updated is gone, or counts as deleted;
     *     nothing was stored
     * @throws dev.pgpx.database.error.StaleEntityException when a row has another version; nothing was stored
     * @throws dev.pgpx.database.error.ConstraintException when one violates a constraint; nothing was stored
     */
    public <E> E saveGraph(Table<E> table, E record) {
        return saveGraphs(table, List.of(record)).get(0);
    }

    /**
     * As {@link #saveGraph}, of several records in one graph: for all of them together by as many statements as for one.
     *
     * @param table their table
     * @param records the records
     * @param <E> the record
     * @return the records as they are stored, in the order given; unmodifiable
     */
    public <E> List<E> saveGraphs(Table<E> table, Collection<? extends E> records) {
        List<E> saved = new ArrayList<>();
        database().bulk(() -> {
            saved.clear();
            saved.addAll(new GraphSave(database()).save(table, records));
            return saved.size();
        });
        return Collections.unmodifiableList(saved);
    }

    /**
     * Links a record with others over a join table. Those that are linked already stay so.
     *
     * @param relation the relation
     * @param owner the record that has it, stored
     * @param targets the others, stored
     * @param <S> the record that has the relation
     * @param <T> the other record
     * @return how many links are new
     * @throws dev.pgpx.database.error.ConstraintException when a record is not stored; no link was written
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <S, T> long link(ManyToManyRelation<S, T> relation, S owner, T... targets) {
        return link(relation, owner, Arrays.asList(targets));
    }

    /**
     * As {@link #link(ManyToManyRelation, Object, Object[])}.
     *
     * @param relation the relation
     * @param owner the record that has it, stored
     * @param targets the others, stored
     * @param <S> the record that has the relation
     * @param <T> the other record
     * @return how many links are new
     */
    public final <S, T> long link(ManyToManyRelation<S, T> relation, S owner, Collection<? extends T> targets) {
        return database().run(links(relation, owner, targets).insert());
    }

    /**
     * Takes links of a record with others away. The others stay.
     *
     * @param relation the relation
     * @param owner the record that has it
     * @param targets the others; those that are not linked mean nothing
     * @param <S> the record that has the relation
     * @param <T> the other record
     * @return how many links are gone
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <S, T> long unlink(ManyToManyRelation<S, T> relation, S owner, T... targets) {
        return unlink(relation, owner, Arrays.asList(targets));
    }

    /**
     * As {@link #unlink(ManyToManyRelation, Object, Object[])}.
     *
     * @param relation the relation
     * @param owner the record that has it
     * @param targets the others
     * @param <S> the record that has the relation
     * @param <T> the other record
     * @return how many links are gone
     */
    public final <S, T> long unlink(ManyToManyRelation<S, T> relation, S owner, Collection<? extends T> targets) {
        return database().run(links(relation, owner, targets).delete());
    }

    /**
     * Links a record with these and with no others: by two statements in one round trip, both of which are done, or neither.
     *
     * @param relation the relation
     * @param owner the record that has it, stored
     * @param targets all that it is to be linked with, stored; none to unlink all
     * @param <S> the record that has the relation
     * @param <T> the other record
     * @return how many links are new or gone
     */
    public final <S, T> long setLinks(ManyToManyRelation<S, T> relation, S owner, Collection<? extends T> targets) {
        Links links = links(relation, owner, targets);
        Batch batch = new Batch();
        Batch.Part<Long> gone =
                batch.run(links.deleteOthers(List.of(relation.source().key(owner))));
        Batch.Part<Long> added = batch.run(links.insert());
        database().run(batch);
        return gone.get() + added.get();
    }

    private static <S, T> Links links(ManyToManyRelation<S, T> relation, S owner, Collection<? extends T> targets) {
        List<Object> keys = new ArrayList<>();
        for (T target : targets) {
            keys.add(relation.target().key(target));
        }
        Object own = relation.source().key(owner);
        return Links.of(relation, Collections.nCopies(keys.size(), own), keys);
    }
}
