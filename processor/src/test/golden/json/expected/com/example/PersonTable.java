package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.ComparableExpression;
import dev.pgpx.query.Condition;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.DateExpression;
import dev.pgpx.query.Family;
import dev.pgpx.query.JsonColumn;
import dev.pgpx.query.JsonExpression;
import dev.pgpx.query.JsonKind;
import dev.pgpx.query.JsonListPart;
import dev.pgpx.query.JsonPart;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.NumberExpression;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextExpression;
import dev.pgpx.query.TimestamptzExpression;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.GenericType;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code person} of {@link Person}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class PersonTable extends Table<Person> {
    private static final Codec<Person.Profile> PROFILE_JSON = Codecs.jsonb(Person.Profile.class);

    private static final Codec<List<Person.Pet>> PETS_JSON = Codecs.jsonb(GenericType.of(List.class,
            Person.Pet.class));

    private static final Codec<Map<String, Person.Address>> ADDRESSES_JSON = Codecs.jsonb(GenericType.of(Map.class,
            String.class, Person.Address.class));

    private static final Codec<Person.Renamed> RENAMED_JSON = Codecs.jsonb(Person.Renamed.class);

    private static final Codec<Person.Wrapper<Person.Address>> WRAPPER_JSON = Codecs.jsonb(GenericType.of(Person.Wrapper.class,
            Person.Address.class));

    /** The table under its own name. */
    public static final PersonTable PERSON = new PersonTable("person");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code profile}: {@code jsonb}. */
    public final JsonColumn<Person.Profile> profile = json("profile", PROFILE_JSON);

    /** Column {@code draft}: {@code jsonb}. */
    public final JsonColumn<Person.Profile> draft = json("draft", PROFILE_JSON,
            ColumnFlag.NULLABLE);

    /** Column {@code pets}: {@code jsonb}. */
    public final JsonColumn<List<Person.Pet>> pets = json("pets", PETS_JSON);

    /** Column {@code addresses}: {@code jsonb}. */
    public final JsonColumn<Map<String, Person.Address>> addresses = json("addresses",
            ADDRESSES_JSON, ColumnFlag.NULLABLE);

    /** Column {@code renamed}: {@code jsonb}. */
    public final JsonColumn<Person.Renamed> renamed = json("renamed", RENAMED_JSON);

    /** Column {@code wrapper}: {@code jsonb}. */
    public final JsonColumn<Person.Wrapper<Person.Address>> wrapper = json("wrapper", WRAPPER_JSON);

    /** Constraint {@code person_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "person_pkey", id);

    private PersonTable(String alias) {
        super("", "person", alias);
    }

    @Override
    public PersonTable as(String alias) {
        return new PersonTable(alias);
    }

    @Override
    public Person read(Row row, int at, Relations relations) {
        return new Person(
                row.getLong(at),
                row.require(at + 1, PROFILE_JSON),
                row.get(at + 2, PROFILE_JSON),
                row.require(at + 3, PETS_JSON),
                Optional.ofNullable(row.get(at + 4, ADDRESSES_JSON)),
                row.require(at + 5, RENAMED_JSON),
                row.require(at + 6, WRAPPER_JSON));
    }

    @Override
    public void write(Person person, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(person.id());
            case 1 -> out.write(PROFILE_JSON, person.profile());
            case 2 -> out.write(PROFILE_JSON, person.draft());
            case 3 -> out.write(PETS_JSON, person.pets());
            case 4 -> out.write(ADDRESSES_JSON, person.addresses().orElse(null));
            case 5 -> out.write(RENAMED_JSON, person.renamed());
            case 6 -> out.write(WRAPPER_JSON, person.wrapper());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Person person) {
        return person.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code person} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Person> {
        private final BitSet assigned = new BitSet(7);

        private Person. @Nullable Profile profile;

        private Person. @Nullable Profile draft;

        private @Nullable List<Person.Pet> pets;

        private @Nullable Map<String, Person.Address> addresses;

        private Person. @Nullable Renamed renamed;

        private Person. @Nullable Wrapper<Person.Address> wrapper;

        private Draft() {
        }

        /**
         * Sets {@code profile}.
         *
         * @param profile the value
         * @return this draft
         */
        public Draft profile(Person.Profile profile) {
            this.profile = Objects.requireNonNull(profile, "profile");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code draft}.
         *
         * @param draft the value, or null
         * @return this draft
         */
        public Draft draft(Person. @Nullable Profile draft) {
            this.draft = draft;
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code pets}.
         *
         * @param pets the value
         * @return this draft
         */
        public Draft pets(List<Person.Pet> pets) {
            this.pets = Objects.requireNonNull(pets, "pets");
            assigned.set(3);
            return this;
        }

        /**
         * Sets {@code addresses}.
         *
         * @param addresses the value
         * @return this draft
         */
        public Draft addresses(Optional<Map<String, Person.Address>> addresses) {
            this.addresses = addresses.orElse(null);
            assigned.set(4);
            return this;
        }

        /**
         * Sets {@code renamed}.
         *
         * @param renamed the value
         * @return this draft
         */
        public Draft renamed(Person.Renamed renamed) {
            this.renamed = Objects.requireNonNull(renamed, "renamed");
            assigned.set(5);
            return this;
        }

        /**
         * Sets {@code wrapper}.
         *
         * @param wrapper the value
         * @return this draft
         */
        public Draft wrapper(Person.Wrapper<Person.Address> wrapper) {
            this.wrapper = Objects.requireNonNull(wrapper, "wrapper");
            assigned.set(6);
            return this;
        }

        @Override
        public Table<Person> table() {
            return PersonTable.PERSON;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(PROFILE_JSON, profile);
                case 2 -> out.write(PROFILE_JSON, draft);
                case 3 -> out.write(PETS_JSON, pets);
                case 4 -> out.write(ADDRESSES_JSON, addresses);
                case 5 -> out.write(RENAMED_JSON, renamed);
                case 6 -> out.write(WRAPPER_JSON, wrapper);
                default -> throw PersonTable.PERSON.noColumn(column);
            }
        }
    }

    /** The parts of the JSON of {@link Person.Profile}. */
    public static final class Person_ProfileJson {
        /** Component {@code city}. */
        public static final JsonPart<Person.Profile, String, TextExpression> CITY = JsonPart.of("city",
                JsonKind.text());

        /** Component {@code born}. */
        public static final JsonPart<Person.Profile, Integer, NumberExpression<Integer>> BORN = JsonPart.of("born",
                JsonKind.number(Codecs.INT4));

        /** Component {@code followers}. */
        public static final JsonPart<Person.Profile, Long, NumberExpression<Long>> FOLLOWERS = JsonPart.of("followers",
                JsonKind.number(Codecs.INT8));

        /** Component {@code active}. */
        public static final JsonPart<Person.Profile, Boolean, Condition> ACTIVE = JsonPart.of("active",
                JsonKind.bool());

        /** Component {@code score}. */
        public static final JsonPart<Person.Profile, BigDecimal, NumberExpression<BigDecimal>> SCORE = JsonPart.of("score",
                JsonKind.number(Codecs.NUMERIC));

        /** Component {@code since}. */
        public static final JsonPart<Person.Profile, LocalDate, DateExpression<LocalDate>> SINCE = JsonPart.of("since",
                JsonKind.of(Codecs.DATE, Family.date()));

        /** Component {@code lastSeen}. */
        public static final JsonPart<Person.Profile, Instant, TimestamptzExpression<Instant>> LAST_SEEN = JsonPart.of("lastSeen",
                JsonKind.of(Codecs.TIMESTAMPTZ, Family.timestamptz()));

        /** Component {@code online}. */
        public static final JsonPart<Person.Profile, Duration, JsonExpression<Duration>> ONLINE = JsonPart.of("online",
                JsonKind.json(Duration.class));

        /** Component {@code token}. */
        public static final JsonPart<Person.Profile, UUID, ComparableExpression<UUID>> TOKEN = JsonPart.of("token",
                JsonKind.of(Codecs.UUID, Family.comparable()));

        /** Component {@code mood}. */
        public static final JsonPart<Person.Profile, Person.Mood, JsonExpression<Person.Mood>> MOOD = JsonPart.of("mood",
                JsonKind.json(Person.Mood.class));

        /** Component {@code address}. */
        public static final JsonPart<Person.Profile, Person.Address, JsonExpression<Person.Address>> ADDRESS = JsonPart.of("address",
                JsonKind.json(Person.Address.class));

        /** Component {@code second}. */
        public static final JsonPart<Person.Profile, Person.Address, JsonExpression<Person.Address>> SECOND = JsonPart.of("second",
                JsonKind.json(Person.Address.class));

        /** Component {@code tags}. */
        public static final JsonListPart<Person.Profile, String, TextExpression> TAGS = JsonPart.list("tags",
                JsonKind.text());

        /** Component {@code pets}. */
        public static final JsonListPart<Person.Profile, Person.Pet, JsonExpression<Person.Pet>> PETS = JsonPart.list("pets",
                JsonKind.json(Person.Pet.class));

        /** Component {@code numbers}. */
        public static final JsonPart<Person.Profile, List<? extends Number>, JsonExpression<List<? extends Number>>> NUMBERS = JsonPart.of("numbers",
                JsonKind.json(GenericType.of(List.class, Number.class)));

        /** Component {@code groups}. */
        public static final JsonPart<Person.Profile, Set<String>, JsonExpression<Set<String>>> GROUPS = JsonPart.of("groups",
                JsonKind.json(GenericType.of(Set.class, String.class)));

        /** Component {@code scores}. */
        public static final JsonPart<Person.Profile, Map<String, List<Integer>>, JsonExpression<Map<String, List<Integer>>>> SCORES = JsonPart.of("scores",
                JsonKind.json(GenericType.of(Map.class, String.class, GenericType.of(List.class,
                Integer.class))));

        /** Component {@code points}. */
        public static final JsonPart<Person.Profile, int[], JsonExpression<int[]>> POINTS = JsonPart.of("points",
                JsonKind.json(int[].class));

        /** Component {@code email}. */
        public static final JsonPart<Person.Profile, String, TextExpression> EMAIL = JsonPart.of("e-mail",
                JsonKind.text());

        /** Component {@code phone}. */
        public static final JsonPart<Person.Profile, String, TextExpression> PHONE = JsonPart.of("phone",
                JsonKind.text());

        /** Component {@code friend}. */
        public static final JsonPart<Person.Profile, Person.Profile, JsonExpression<Person.Profile>> FRIEND = JsonPart.of("friend",
                JsonKind.json(Person.Profile.class));

        private Person_ProfileJson() {
        }
    }

    /** The parts of the JSON of {@link Person.Address}. */
    public static final class Person_AddressJson {
        /** Component {@code street}. */
        public static final JsonPart<Person.Address, String, TextExpression> STREET = JsonPart.of("street",
                JsonKind.text());

        /** Component {@code city}. */
        public static final JsonPart<Person.Address, String, TextExpression> CITY = JsonPart.of("city",
                JsonKind.text());

        private Person_AddressJson() {
        }
    }

    /** The parts of the JSON of {@link Person.Pet}. */
    public static final class Person_PetJson {
        /** Component {@code name}. */
        public static final JsonPart<Person.Pet, String, TextExpression> NAME = JsonPart.of("name",
                JsonKind.text());

        /** Component {@code initial}. */
        public static final JsonPart<Person.Pet, Character, JsonExpression<Character>> INITIAL = JsonPart.of("initial",
                JsonKind.json(Character.class));

        private Person_PetJson() {
        }
    }
}
