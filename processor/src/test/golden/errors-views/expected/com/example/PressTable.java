package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
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

/** The table {@code press} of {@link Press}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class PressTable extends Table<Press> {
    /** The table under its own name. */
    public static final PressTable PRESS = new PressTable("press");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code name}: {@code text}. */
    public final TextColumn name = text("name", Codecs.TEXT);

    /** Column {@code founded}: {@code integer}. */
    public final NumberColumn<Integer> founded = number("founded", Codecs.INT4);

    /** Column {@code town}: {@code text}. */
    public final TextColumn town = text("town", Codecs.TEXT, ColumnFlag.NULLABLE);

    /** The relation to many {@link Text}. */
    public final ToMany<Press, Text> texts = many("texts", () -> TextTable.TEXT, "press_id",
            Press::texts);

    /** Constraint {@code press_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "press_pkey", id);

    private PressTable(String alias) {
        super("", "press", alias);
    }

    @Override
    public PressTable as(String alias) {
        return new PressTable(alias);
    }

    @Override
    public Press read(Row row, int at, Relations relations) {
        return new Press(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT),
                row.getInt(at + 2),
                row.get(at + 3, Codecs.TEXT),
                relations.many(texts, row.getLong(at)));
    }

    @Override
    public void write(Press press, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(press.id());
            case 1 -> out.write(Codecs.TEXT, press.name());
            case 2 -> out.writeInt(press.founded());
            case 3 -> out.write(Codecs.TEXT, press.town());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Press press) {
        return press.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code press} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Press> {
        private final BitSet assigned = new BitSet(4);

        private @Nullable String name;

        private int founded;

        private @Nullable String town;

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
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code founded}.
         *
         * @param founded the value
         * @return this draft
         */
        public Draft founded(int founded) {
            this.founded = founded;
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code town}.
         *
         * @param town the value, or null
         * @return this draft
         */
        public Draft town(@Nullable String town) {
            this.town = town;
            assigned.set(3);
            return this;
        }

        @Override
        public Table<Press> table() {
            return PressTable.PRESS;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, name);
                case 2 -> out.writeInt(founded);
                case 3 -> out.write(Codecs.TEXT, town);
                default -> throw PressTable.PRESS.noColumn(column);
            }
        }
    }
}
