package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.JoinTable;
import dev.pgpx.query.ManyToManyRelation;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToMany;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code volume} of {@link Library.Volume}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class Library_VolumeTable extends Table<Library.Volume> {
    private static final Codec<String> VARCHAR_8 = Codecs.varchar(8);

    /** The table under its own name. */
    public static final Library_VolumeTable VOLUME = new Library_VolumeTable("volume");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code shelf_code}: {@code varchar(8)}. */
    public final TextColumn shelfCode = text("shelf_code", VARCHAR_8);

    /** The relation to one {@link Library.Shelf}. */
    public final ToOne<Library.Volume, Library.Shelf, String> shelf = one("shelf", shelfCode,
            () -> Library_ShelfTable.SHELF, Library.Volume::shelf);

    /** Column {@code former_shelf_code}: {@code varchar(8)}. */
    public final TextColumn formerShelfCode = text("former_shelf_code", VARCHAR_8,
            ColumnFlag.NULLABLE);

    /** The relation to one {@link Library.Shelf}. */
    public final ToOne<Library.Volume, Library.Shelf, String> formerShelf = one("formerShelf",
            formerShelfCode, () -> Library_ShelfTable.SHELF,
            volume -> volume.formerShelf().orElse(null));

    /** Column {@code next}: {@code bigint}. */
    public final NumberColumn<Long> sequelId = number("next", Codecs.INT8, ColumnFlag.NULLABLE,
            ColumnFlag.UNIQUE);

    /** The relation to one {@link Library.Volume}. */
    public final ToOne<Library.Volume, Library.Volume, Long> sequel = one("sequel", sequelId,
            () -> Library_VolumeTable.VOLUME, Library.Volume::sequel);

    /** The relation to many {@link Library.Volume}. */
    public final ToMany<Library.Volume, Library.Volume> prequels = many("prequels",
            () -> Library_VolumeTable.VOLUME, "next", Library.Volume::prequels);

    /** The relation over a join table to many {@link Library.Volume}. */
    public final ManyToManyRelation<Library.Volume, Library.Volume> related = manyToMany("related",
            () -> Library_VolumeTable.VOLUME, new JoinTable("store", "volume_volume", "volume_id",
            "related_id"), Library.Volume::related);

    /** The relation over a join table to many {@link Library.Volume}. */
    public final ManyToManyRelation<Library.Volume, Library.Volume> relatedTo = manyToMany("relatedTo",
            () -> Library_VolumeTable.VOLUME, new JoinTable("store", "volume_volume", "related_id",
            "volume_id"), Library.Volume::relatedTo);

    /** Constraint {@code volume_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "volume_pkey", id);

    /** Constraint {@code volume_next_key}. */
    public final Constraint sequelIdKey = constraint(Constraint.Kind.UNIQUE, "volume_next_key",
            sequelId);

    /** Constraint {@code volume_shelf_code_fkey}. */
    public final Constraint shelfCodeForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "volume_shelf_code_fkey", shelfCode);

    /** Constraint {@code volume_former_shelf_code_fkey}. */
    public final Constraint formerShelfCodeForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "volume_former_shelf_code_fkey", formerShelfCode);

    /** Constraint {@code volume_next_fkey}. */
    public final Constraint sequelIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "volume_next_fkey", sequelId);

    private Library_VolumeTable(String alias) {
        super("store", "volume", alias);
    }

    @Override
    public Library_VolumeTable as(String alias) {
        return new Library_VolumeTable(alias);
    }

    /**
     * The table at the other end of {@link #shelf}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public Library_ShelfTable shelf() {
        return path(shelf, Library_ShelfTable.SHELF);
    }

    /**
     * The table at the other end of {@link #formerShelf}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public Library_ShelfTable formerShelf() {
        return path(formerShelf, Library_ShelfTable.SHELF);
    }

    /**
     * The table at the other end of {@link #sequel}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public Library_VolumeTable sequel() {
        return path(sequel, Library_VolumeTable.VOLUME);
    }

    @Override
    public Library.Volume read(Row row, int at, Relations relations) {
        return new Library.Volume(
                row.getLong(at),
                relations.one(shelf, row.require(at + 1, VARCHAR_8)),
                row.isNull(at + 2) ? Optional.empty() : Optional.of(relations.one(formerShelf, row.require(at + 2, VARCHAR_8))),
                row.isNull(at + 3) ? null : relations.one(sequel, row.getLong(at + 3)),
                relations.many(prequels, row.getLong(at)),
                relations.many(related, row.getLong(at)),
                relations.many(relatedTo, row.getLong(at)));
    }

    @Override
    public void write(Library.Volume volume, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(volume.id());
            case 1 -> out.write(VARCHAR_8, shelf.keyOf(volume.shelf()));
            case 2 -> out.write(VARCHAR_8, formerShelf.keyOf(volume.formerShelf().orElse(null)));
            case 3 -> out.write(Codecs.INT8, sequel.keyOf(volume.sequel()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Library.Volume volume) {
        return volume.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code volume} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Library.Volume> {
        private final BitSet assigned = new BitSet(4);

        private @Nullable One<Library.Shelf> shelf;

        private @Nullable One<Library.Shelf> formerShelf;

        private @Nullable One<Library.Volume> sequel;

        private Draft() {
        }

        /**
         * Sets {@code shelf}.
         *
         * @param shelf the value
         * @return this draft
         */
        public Draft shelf(One<Library.Shelf> shelf) {
            this.shelf = Objects.requireNonNull(shelf, "shelf");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code formerShelf}.
         *
         * @param formerShelf the value
         * @return this draft
         */
        public Draft formerShelf(Optional<One<Library.Shelf>> formerShelf) {
            this.formerShelf = formerShelf.orElse(null);
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code sequel}.
         *
         * @param sequel the value, or null
         * @return this draft
         */
        public Draft sequel(@Nullable One<Library.Volume> sequel) {
            this.sequel = sequel;
            assigned.set(3);
            return this;
        }

        @Override
        public Table<Library.Volume> table() {
            return Library_VolumeTable.VOLUME;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(VARCHAR_8, Library_VolumeTable.VOLUME.shelf.keyOf(shelf));
                case 2 -> out.write(VARCHAR_8, Library_VolumeTable.VOLUME.formerShelf.keyOf(formerShelf));
                case 3 -> out.write(Codecs.INT8, Library_VolumeTable.VOLUME.sequel.keyOf(sequel));
                default -> throw Library_VolumeTable.VOLUME.noColumn(column);
            }
        }
    }
}
