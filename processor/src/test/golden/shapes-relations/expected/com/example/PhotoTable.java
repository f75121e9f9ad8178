package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code photo} of {@link Photo}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class PhotoTable extends Table<Photo> {
    /** The table under its own name. */
    public static final PhotoTable PHOTO = new PhotoTable("photo");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code actor_name}: {@code text}. */
    public final TextColumn actorName = text("actor_name", Codecs.TEXT);

    /** The relation to one {@link Actor}. */
    public final ToOne<Photo, Actor, String> actor = one("actor", actorName, () -> ActorTable.ACTOR,
            Photo::actor);

    /** Constraint {@code photo_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "photo_pkey", id);

    /** Constraint {@code photo_actor_name_fkey}. */
    public final Constraint actorNameForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "photo_actor_name_fkey", actorName);

    private PhotoTable(String alias) {
        super("", "photo", alias);
    }

    @Override
    public PhotoTable as(String alias) {
        return new PhotoTable(alias);
    }

    /**
     * The table at the other end of {@link #actor}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public ActorTable actor() {
        return path(actor, ActorTable.ACTOR);
    }

    @Override
    public Photo read(Row row, int at, Relations relations) {
        return new Photo(
                row.getLong(at),
                relations.one(actor, row.require(at + 1, Codecs.TEXT)));
    }

    @Override
    public void write(Photo photo, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(photo.id());
            case 1 -> out.write(Codecs.TEXT, actor.keyOf(photo.actor()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Photo photo) {
        return photo.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code photo} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Photo> {
        private final BitSet assigned = new BitSet(2);

        private @Nullable One<Actor> actor;

        private Draft() {
        }

        /**
         * Sets {@code actor}.
         *
         * @param actor the value
         * @return this draft
         */
        public Draft actor(One<Actor> actor) {
            this.actor = Objects.requireNonNull(actor, "actor");
            assigned.set(1);
            return this;
        }

        @Override
        public Table<Photo> table() {
            return PhotoTable.PHOTO;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, PhotoTable.PHOTO.actor.keyOf(actor));
                default -> throw PhotoTable.PHOTO.noColumn(column);
            }
        }
    }
}
