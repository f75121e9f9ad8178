package com.example;

import dev.pgpx.query.ArrayColumn;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.ComparableColumn;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.DateExpression;
import dev.pgpx.query.Family;
import dev.pgpx.query.JoinTable;
import dev.pgpx.query.JsonColumn;
import dev.pgpx.query.ManyToManyRelation;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.RangeColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.TextExpression;
import dev.pgpx.query.ToMany;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.GenericType;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.PgType;
import dev.pgpx.types.Range;
import dev.pgpx.types.Row;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code writer} of {@link Writer}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class WriterTable extends Table<Writer> {
    private static final Codec<Mood> MOOD = Codecs.enumeration(Mood.class, PgType.named("", "mood"),
            "HAPPY", "SAD");

    private static final Codec<List<String>> TEXT_ARRAY = Codecs.array(Codecs.TEXT);

    private static final Codec<List<String>> PROFILE_JSON = Codecs.jsonb(GenericType.of(List.class,
            String.class));

    /** The table under its own name. */
    public static final WriterTable WRITER = new WriterTable("writer");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code full_name}: {@code text}. */
    public final TextColumn name = text("full_name", Codecs.TEXT);

    /** Column {@code mood}: {@code mood}. */
    public final ComparableColumn<Mood> mood = comparable("mood", MOOD, ColumnFlag.NULLABLE);

    /** Column {@code genres}: {@code text[]}. */
    public final ArrayColumn<String, TextExpression> genres = array("genres", TEXT_ARRAY,
            Codecs.TEXT, Family.text());

    /** Column {@code active}: {@code daterange}. */
    public final RangeColumn<LocalDate, DateExpression<LocalDate>> active = range("active",
            Codecs.DATERANGE, Codecs.DATE, Family.date());

    /** Column {@code prizes}: {@code integer}. */
    public final NumberColumn<Integer> prizes = number("prizes", Codecs.INT4);

    /** Column {@code rating}: {@code double precision}. */
    public final NumberColumn<Double> rating = number("rating", Codecs.FLOAT8, ColumnFlag.NULLABLE);

    /** Column {@code profile}: {@code jsonb}. */
    public final JsonColumn<List<String>> profile = json("profile", PROFILE_JSON);

    /** The relation to many {@link Novel}. */
    public final ToMany<Writer, Novel> novels = many("novels", () -> NovelTable.NOVEL, "writer_id",
            Writer::novels);

    /** The relation over a join table to many {@link Topic}. */
    public final ManyToManyRelation<Writer, Topic> topics = manyToMany("topics",
            () -> TopicTable.TOPIC, new JoinTable("", "writer_topic", "writer_id", "topic_name"),
            Writer::topics);

    /** Constraint {@code writer_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "writer_pkey", id);

    private WriterTable(String alias) {
        super("", "writer", alias);
    }

    @Override
    public WriterTable as(String alias) {
        return new WriterTable(alias);
    }

    @Override
    public Writer read(Row row, int at, Relations relations) {
        return new Writer(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT),
                row.get(at + 2, MOOD),
                row.require(at + 3, TEXT_ARRAY),
                row.require(at + 4, Codecs.DATERANGE),
                row.getInt(at + 5),
                Optional.ofNullable(row.get(at + 6, Codecs.FLOAT8)),
                row.require(at + 7, PROFILE_JSON),
                relations.many(novels, row.getLong(at)),
                relations.many(topics, row.getLong(at)));
    }

    @Override
    public void write(Writer writer, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(writer.id());
            case 1 -> out.write(Codecs.TEXT, writer.name());
            case 2 -> out.write(MOOD, writer.mood());
            case 3 -> out.write(TEXT_ARRAY, writer.genres());
            case 4 -> out.write(Codecs.DATERANGE, writer.active());
            case 5 -> out.writeInt(writer.prizes());
            case 6 -> out.write(Codecs.FLOAT8, writer.rating().orElse(null));
            case 7 -> out.write(PROFILE_JSON, writer.profile());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Writer writer) {
        return writer.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code writer} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Writer> {
        private final BitSet assigned = new BitSet(8);

        private @Nullable String name;

        private @Nullable Mood mood;

        private @Nullable List<String> genres;

        private @Nullable Range<LocalDate> active;

        private int prizes;

        private @Nullable Double rating;

        private @Nullable List<String> profile;

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
         * Sets {@code mood}.
         *
         * @param mood the value, or null
         * @return this draft
         */
        public Draft mood(@Nullable Mood mood) {
            this.mood = mood;
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code genres}.
         *
         * @param genres the value
         * @return this draft
         */
        public Draft genres(List<String> genres) {
            this.genres = Objects.requireNonNull(genres, "genres");
            assigned.set(3);
            return this;
        }

        /**
         * Sets {@code active}.
         *
         * @param active the value
         * @return this draft
         */
        public Draft active(Range<LocalDate> active) {
            this.active = Objects.requireNonNull(active, "active");
            assigned.set(4);
            return this;
        }

        /**
         * Sets {@code prizes}.
         *
         * @param prizes the value
         * @return this draft
         */
        public Draft prizes(int prizes) {
            this.prizes = prizes;
            assigned.set(5);
            return this;
        }

        /**
         * Sets {@code rating}.
         *
         * @param rating the value
         * @return this draft
         */
        public Draft rating(Optional<Double> rating) {
            this.rating = rating.orElse(null);
            assigned.set(6);
            return this;
        }

        /**
         * Sets {@code profile}.
         *
         * @param profile the value
         * @return this draft
         */
        public Draft profile(List<String> profile) {
            this.profile = Objects.requireNonNull(profile, "profile");
            assigned.set(7);
            return this;
        }

        @Override
        public Table<Writer> table() {
            return WriterTable.WRITER;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, name);
                case 2 -> out.write(MOOD, mood);
                case 3 -> out.write(TEXT_ARRAY, genres);
                case 4 -> out.write(Codecs.DATERANGE, active);
                case 5 -> out.writeInt(prizes);
                case 6 -> out.write(Codecs.FLOAT8, rating);
                case 7 -> out.write(PROFILE_JSON, profile);
                default -> throw WriterTable.WRITER.noColumn(column);
            }
        }
    }
}
