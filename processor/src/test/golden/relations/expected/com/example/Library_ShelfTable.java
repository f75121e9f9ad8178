package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.ComparableColumn;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToMany;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.PgType;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code shelf} of {@link Library.Shelf}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class Library_ShelfTable extends Table<Library.Shelf> {
    private static final Codec<String> VARCHAR_8 = Codecs.varchar(8);

    private static final Codec<Library.Kind> KIND = Codecs.enumeration(Library.Kind.class,
            PgType.named("", "kind"), "PAPER", "e-book");

    /** The table under its own name. */
    public static final Library_ShelfTable SHELF = new Library_ShelfTable("shelf");

    /** Column {@code code}: {@code varchar(8)}. */
    public final TextColumn code = text("code", VARCHAR_8, ColumnFlag.ID);

    /** Column {@code kind}: {@code kind}. */
    public final ComparableColumn<Library.Kind> kind = comparable("kind", KIND);

    /** The relation to many {@link Library.Volume}. */
    public final ToMany<Library.Shelf, Library.Volume> volumes = many("volumes",
            () -> Library_VolumeTable.VOLUME, "shelf_code", Library.Shelf::volumes);

    /** Constraint {@code shelf_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "shelf_pkey",
            code);

    private Library_ShelfTable(String alias) {
        super("", "shelf", alias);
    }

    @Override
    public Library_ShelfTable as(String alias) {
        return new Library_ShelfTable(alias);
    }

    @Override
    public Library.Shelf read(Row row, int at, Relations relations) {
        return new Library.Shelf(
                row.require(at, VARCHAR_8),
                row.require(at + 1, KIND),
                relations.many(volumes, row.require(at, VARCHAR_8)));
    }

    @Override
    public void write(Library.Shelf shelf, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(VARCHAR_8, shelf.code());
            case 1 -> out.write(KIND, shelf.kind());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Library.Shelf shelf) {
        return shelf.code();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code shelf} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Library.Shelf> {
        private final BitSet assigned = new BitSet(2);

        private @Nullable String code;

        private Library. @Nullable Kind kind;

        private Draft() {
        }

        /**
         * Sets {@code code}.
         *
         * @param code the value
         * @return this draft
         */
        public Draft code(String code) {
            this.code = Objects.requireNonNull(code, "code");
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code kind}.
         *
         * @param kind the value
         * @return this draft
         */
        public Draft kind(Library.Kind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            assigned.set(1);
            return this;
        }

        @Override
        public Table<Library.Shelf> table() {
            return Library_ShelfTable.SHELF;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(VARCHAR_8, code);
                case 1 -> out.write(KIND, kind);
                default -> throw Library_ShelfTable.SHELF.noColumn(column);
            }
        }
    }
}
