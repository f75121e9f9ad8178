package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code publisher} of {@link Publisher}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class PublisherTable extends Table<Publisher> {
    /** The table under its own name. */
    public static final PublisherTable PUBLISHER = new PublisherTable("publisher");

    /** Column {@code name}: {@code text}. */
    public final TextColumn name = text("name", Codecs.TEXT, ColumnFlag.ID);

    /** Constraint {@code publisher_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "publisher_pkey",
            name);

    private PublisherTable(String alias) {
        super("", "publisher", alias);
    }

    @Override
    public PublisherTable as(String alias) {
        return new PublisherTable(alias);
    }

    @Override
    public Publisher read(Row row, int at, Relations relations) {
        return new Publisher(
                row.require(at, Codecs.TEXT));
    }

    @Override
    public void write(Publisher publisher, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.TEXT, publisher.name());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Publisher publisher) {
        return publisher.name();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code publisher} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Publisher> {
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
        public Table<Publisher> table() {
            return PublisherTable.PUBLISHER;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.TEXT, name);
                default -> throw PublisherTable.PUBLISHER.noColumn(column);
            }
        }
    }
}
