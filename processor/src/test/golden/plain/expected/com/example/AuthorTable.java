package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ArrayColumn;
import dev.pgpx.query.BooleanColumn;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.ComparableColumn;
import dev.pgpx.query.ComparableExpression;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.DateColumn;
import dev.pgpx.query.DateExpression;
import dev.pgpx.query.Family;
import dev.pgpx.query.JoinTable;
import dev.pgpx.query.JsonColumn;
import dev.pgpx.query.JsonKind;
import dev.pgpx.query.JsonPart;
import dev.pgpx.query.ManyToManyRelation;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.RangeColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.TextExpression;
import dev.pgpx.query.TimestamptzColumn;
import dev.pgpx.query.ToMany;
import dev.pgpx.query.ToOne;
import dev.pgpx.query.UuidColumn;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.GenericType;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.PgType;
import dev.pgpx.types.Range;
import dev.pgpx.types.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code author} of {@link Author}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class AuthorTable extends Table<Author> {
    private static final Codec<List<String>> TEXT_ARRAY = Codecs.array(Codecs.TEXT);

    private static final Codec<Mood> MOOD = Codecs.enumeration(Mood.class, PgType.named("", "mood"),
            "HAPPY", "sad");

    private static final Codec<List<Mood>> MOOD_ARRAY = Codecs.array(MOOD);

    private static final Codec<Profile> PROFILE_JSON = Codecs.jsonb(Profile.class);

    private static final Codec<Map<String, List<Integer>>> SCORES_JSON = Codecs.jsonb(GenericType.of(Map.class,
            String.class, GenericType.of(List.class, Integer.class)));

    private static final Codec<Double> NUMERIC_5_2 = Codecs.numeric(Double.class, 5, 2);

    /** The table under its own name. */
    public static final AuthorTable AUTHOR = new AuthorTable("author");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code name}: {@code text}. */
    public final TextColumn name = text("name", Codecs.TEXT);

    /** Column {@code email}: {@code text}. */
    public final TextColumn email = text("email", Codecs.TEXT, ColumnFlag.UNIQUE);

    /** Column {@code genres}: {@code text[]}. */
    public final ArrayColumn<String, TextExpression> genres = array("genres", TEXT_ARRAY,
            Codecs.TEXT, Family.text());

    /** Column {@code mood}: {@code mood}. */
    public final ComparableColumn<Mood> mood = comparable("mood", MOOD);

    /** Column {@code moods}: {@code mood[]}. */
    public final ArrayColumn<Mood, ComparableExpression<Mood>> moods = array("moods", MOOD_ARRAY,
            MOOD, Family.comparable());

    /** Column {@code profile}: {@code jsonb}. */
    public final JsonColumn<Profile> profile = json("profile", PROFILE_JSON);

    /** Column {@code scores}: {@code jsonb}. */
    public final JsonColumn<Map<String, List<Integer>>> scores = json("scores", SCORES_JSON);

    /** Column {@code created_at}: {@code timestamp with time zone}. */
    public final TimestamptzColumn<Instant> createdAt = timestamptz("created_at",
            Codecs.TIMESTAMPTZ, ColumnFlag.DEFAULT);

    /** Column {@code died}: {@code date}. */
    public final DateColumn<LocalDate> died = date("died", Codecs.DATE, ColumnFlag.NULLABLE);

    /** Column {@code nick}: {@code text}. */
    public final TextColumn nick = text("nick", Codecs.TEXT, ColumnFlag.NULLABLE);

    /** Column {@code height_cm}: {@code numeric(5, 2)}. */
    public final NumberColumn<Double> height = number("height_cm", NUMERIC_5_2,
            ColumnFlag.NULLABLE);

    /** Column {@code active}: {@code boolean}. */
    public final BooleanColumn active = bool("active", Codecs.BOOL);

    /** Column {@code in_print}: {@code daterange}. */
    public final RangeColumn<LocalDate, DateExpression<LocalDate>> inPrint = range("in_print",
            Codecs.DATERANGE, Codecs.DATE, Family.date());

    /** Column {@code publisher_id}: {@code uuid}. */
    public final UuidColumn publisherId = uuid("publisher_id", Codecs.UUID, ColumnFlag.NULLABLE);

    /** The relation to one {@link Publisher}. */
    public final ToOne<Author, Publisher, UUID> publisher = one("publisher", publisherId,
            () -> PublisherTable.PUBLISHER, Author::publisher);

    /** The relation to many {@link Book}. */
    public final ToMany<Author, Book> books = many("books", () -> BookTable.BOOK, "author_id",
            Author::books);

    /** The relation over a join table to many {@link Tag}. */
    public final ManyToManyRelation<Author, Tag> tags = manyToMany("tags", () -> TagTable.TAG,
            new JoinTable("", "author_tag", "author_id", "tag_name"), Author::tags);

    /** Constraint {@code author_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "author_pkey", id);

    /** Constraint {@code author_email_key}. */
    public final Constraint emailKey = constraint(Constraint.Kind.UNIQUE, "author_email_key",
            email);

    /** Constraint {@code author_publisher_id_fkey}. */
    public final Constraint publisherIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "author_publisher_id_fkey", publisherId);

    private AuthorTable(String alias) {
        super("", "author", alias);
    }

    @Override
    public AuthorTable as(String alias) {
        return new AuthorTable(alias);
    }

    /**
     * The table at the other end of {@link #publisher}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public PublisherTable publisher() {
        return path(publisher, PublisherTable.PUBLISHER);
    }

    @Override
    public Author read(Row row, int at, Relations relations) {
        return new Author(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT),
                row.require(at + 2, Codecs.TEXT),
                row.require(at + 3, TEXT_ARRAY),
                row.require(at + 4, MOOD),
                row.require(at + 5, MOOD_ARRAY),
                row.require(at + 6, PROFILE_JSON),
                row.require(at + 7, SCORES_JSON),
                row.require(at + 8, Codecs.TIMESTAMPTZ),
                row.get(at + 9, Codecs.DATE),
                Optional.ofNullable(row.get(at + 10, Codecs.TEXT)),
                row.get(at + 11, NUMERIC_5_2),
                row.getBoolean(at + 12),
                row.require(at + 13, Codecs.DATERANGE),
                row.isNull(at + 14) ? null : relations.one(publisher, row.require(at + 14, Codecs.UUID)),
                relations.many(books, row.getLong(at)),
                relations.many(tags, row.getLong(at)));
    }

    @Override
    public void write(Author author, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(author.id());
            case 1 -> out.write(Codecs.TEXT, author.name());
            case 2 -> out.write(Codecs.TEXT, author.email());
            case 3 -> out.write(TEXT_ARRAY, author.genres());
            case 4 -> out.write(MOOD, author.mood());
            case 5 -> out.write(MOOD_ARRAY, author.moods());
            case 6 -> out.write(PROFILE_JSON, author.profile());
            case 7 -> out.write(SCORES_JSON, author.scores());
            case 8 -> out.write(Codecs.TIMESTAMPTZ, author.createdAt());
            case 9 -> out.write(Codecs.DATE, author.died());
            case 10 -> out.write(Codecs.TEXT, author.nick().orElse(null));
            case 11 -> out.write(NUMERIC_5_2, author.height());
            case 12 -> out.writeBoolean(author.active());
            case 13 -> out.write(Codecs.DATERANGE, author.inPrint());
            case 14 -> out.write(Codecs.UUID, publisher.keyOf(author.publisher()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Author author) {
        return author.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code author} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Author> {
        private final BitSet assigned = new BitSet(15);

        private @Nullable String name;

        private @Nullable String email;

        private @Nullable List<String> genres;

        private @Nullable Mood mood;

        private @Nullable List<Mood> moods;

        private @Nullable Profile profile;

        private @Nullable Map<String, List<Integer>> scores;

        private @Nullable Instant createdAt;

        private @Nullable LocalDate died;

        private @Nullable String nick;

        private @Nullable Double height;

        private boolean active;

        private @Nullable Range<LocalDate> inPrint;

        private @Nullable One<Publisher> publisher;

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
         * Sets {@code email}.
         *
         * @param email the value
         * @return this draft
         */
        public Draft email(String email) {
            this.email = Objects.requireNonNull(email, "email");
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
         * Sets {@code mood}.
         *
         * @param mood the value
         * @return this draft
         */
        public Draft mood(Mood mood) {
            this.mood = Objects.requireNonNull(mood, "mood");
            assigned.set(4);
            return this;
        }

        /**
         * Sets {@code moods}.
         *
         * @param moods the value
         * @return this draft
         */
        public Draft moods(List<Mood> moods) {
            this.moods = Objects.requireNonNull(moods, "moods");
            assigned.set(5);
            return this;
        }

        /**
         * Sets {@code profile}.
         *
         * @param profile the value
         * @return this draft
         */
        public Draft profile(Profile profile) {
            this.profile = Objects.requireNonNull(profile, "profile");
            assigned.set(6);
            return this;
        }

        /**
         * Sets {@code scores}.
         *
         * @param scores the value
         * @return this draft
         */
        public Draft scores(Map<String, List<Integer>> scores) {
            this.scores = Objects.requireNonNull(scores, "scores");
            assigned.set(7);
            return this;
        }

        /**
         * Sets {@code createdAt}.
         *
         * @param createdAt the value
         * @return this draft
         */
        public Draft createdAt(Instant createdAt) {
            this.createdAt = Objects.requireNonNull(createdAt, "createdAt");
            assigned.set(8);
            return this;
        }

        /**
         * Sets {@code died}.
         *
         * @param died the value, or null
         * @return this draft
         */
        public Draft died(@Nullable LocalDate died) {
            this.died = died;
            assigned.set(9);
            return this;
        }

        /**
         * Sets {@code nick}.
         *
         * @param nick the value
         * @return this draft
         */
        public Draft nick(Optional<String> nick) {
            this.nick = nick.orElse(null);
            assigned.set(10);
            return this;
        }

        /**
         * Sets {@code height}.
         *
         * @param height the value, or null
         * @return this draft
         */
        public Draft height(@Nullable Double height) {
            this.height = height;
            assigned.set(11);
            return this;
        }

        /**
         * Sets {@code active}.
         *
         * @param active the value
         * @return this draft
         */
        public Draft active(boolean active) {
            this.active = active;
            assigned.set(12);
            return this;
        }

        /**
         * Sets {@code inPrint}.
         *
         * @param inPrint the value
         * @return this draft
         */
        public Draft inPrint(Range<LocalDate> inPrint) {
            this.inPrint = Objects.requireNonNull(inPrint, "inPrint");
            assigned.set(13);
            return this;
        }

        /**
         * Sets {@code publisher}.
         *
         * @param publisher the value, or null
         * @return this draft
         */
        public Draft publisher(@Nullable One<Publisher> publisher) {
            this.publisher = publisher;
            assigned.set(14);
            return this;
        }

        @Override
        public Table<Author> table() {
            return AuthorTable.AUTHOR;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, name);
                case 2 -> out.write(Codecs.TEXT, email);
                case 3 -> out.write(TEXT_ARRAY, genres);
                case 4 -> out.write(MOOD, mood);
                case 5 -> out.write(MOOD_ARRAY, moods);
                case 6 -> out.write(PROFILE_JSON, profile);
                case 7 -> out.write(SCORES_JSON, scores);
                case 8 -> out.write(Codecs.TIMESTAMPTZ, createdAt);
                case 9 -> out.write(Codecs.DATE, died);
                case 10 -> out.write(Codecs.TEXT, nick);
                case 11 -> out.write(NUMERIC_5_2, height);
                case 12 -> out.writeBoolean(active);
                case 13 -> out.write(Codecs.DATERANGE, inPrint);
                case 14 -> out.write(Codecs.UUID, AuthorTable.AUTHOR.publisher.keyOf(publisher));
                default -> throw AuthorTable.AUTHOR.noColumn(column);
            }
        }
    }

    /** The parts of the JSON of {@link Profile}. */
    public static final class ProfileJson {
        /** Component {@code homepage}. */
        public static final JsonPart<Profile, String, TextExpression> HOMEPAGE = JsonPart.of("homepage",
                JsonKind.text());

        private ProfileJson() {
        }
    }
}
