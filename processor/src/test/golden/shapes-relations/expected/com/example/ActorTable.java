package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.JoinTable;
import dev.pgpx.query.ManyToManyRelation;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToMany;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code actor} of {@link Actor}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class ActorTable extends Table<Actor> {
    /** The table under its own name. */
    public static final ActorTable ACTOR = new ActorTable("actor");

    /** Column {@code name}: {@code text}. */
    public final TextColumn name = text("name", Codecs.TEXT, ColumnFlag.ID);

    /** The relation over a join table to many {@link Item}. */
    public final ManyToManyRelation<Actor, Item> items = manyToMany("items", () -> ItemTable.ITEM,
            new JoinTable("", "item_actor", "actor_name", "item_id"), actor -> actor.items);

    /** The relation to many {@link Photo}. */
    public final ToMany<Actor, Photo> photos = many("photos", () -> PhotoTable.PHOTO, "actor_name",
            Actor::getPhotos);

    /** Constraint {@code actor_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "actor_pkey",
            name);

    private ActorTable(String alias) {
        super("", "actor", alias);
    }

    @Override
    public ActorTable as(String alias) {
        return new ActorTable(alias);
    }

    @Override
    public Actor read(Row row, int at, Relations relations) {
        return new Actor(
                row.require(at, Codecs.TEXT),
                relations.many(items, row.require(at, Codecs.TEXT)),
                relations.many(photos, row.require(at, Codecs.TEXT)));
    }

    @Override
    public void write(Actor actor, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.TEXT, actor.name);
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Actor actor) {
        return actor.name;
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code actor} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Actor> {
        private final BitSet assigned = new BitSet(1);

        private @Nullable String name;

        private Draft() {
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value
         * @return this draft
         */
        public Draft name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            assigned.set(0);
            return this;
        }

        @Override
        public Table<Actor> table() {
            return ActorTable.ACTOR;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.TEXT, name);
                default -> throw ActorTable.ACTOR.noColumn(column);
            }
        }
    }
}
