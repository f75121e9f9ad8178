package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
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

/** The table {@code topic} of {@link Topic}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class TopicTable extends Table<Topic> {
    /** The table under its own name. */
    public static final TopicTable TOPIC = new TopicTable("topic");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code name}: {@code text}. */
    public final TextColumn name = text("name", Codecs.TEXT);

    /** Constraint {@code topic_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "topic_pkey", id);

    private TopicTable(String alias) {
        super("", "topic", alias);
    }

    @Override
    public TopicTable as(String alias) {
        return new TopicTable(alias);
    }

    @Override
    public Topic read(Row row, int at, Relations relations) {
        return new Topic(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT));
    }

    @Override
    public void write(Topic topic, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(topic.id());
            case 1 -> out.write(Codecs.TEXT, topic.name());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Topic topic) {
        return topic.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code topic} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Topic> {
        private final BitSet assigned = new BitSet(2);

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
            assigned.set(1);
            return this;
        }

        @Override
        public Table<Topic> table() {
            return TopicTable.TOPIC;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, name);
                default -> throw TopicTable.TOPIC.noColumn(column);
            }
        }
    }
}
