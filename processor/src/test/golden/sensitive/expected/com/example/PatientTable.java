package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ArrayColumn;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.ComparableColumn;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.DateExpression;
import dev.pgpx.query.Family;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.RangeColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.TextExpression;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
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

/** The table {@code patient} of {@link Patient}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class PatientTable extends Table<Patient> {
    private static final Codec<String> SENSITIVE_TEXT = Codecs.sensitive(Codecs.TEXT);

    private static final Codec<Integer> SENSITIVE_INT4 = Codecs.sensitive(Codecs.INT4);

    private static final Codec<Double> NUMERIC_5_2 = Codecs.numeric(Double.class, 5, 2);

    private static final Codec<Double> SENSITIVE_NUMERIC_5_2 = Codecs.sensitive(NUMERIC_5_2);

    private static final Codec<List<String>> TEXT_ARRAY = Codecs.array(Codecs.TEXT);

    private static final Codec<List<String>> SENSITIVE_TEXT_ARRAY = Codecs.sensitive(TEXT_ARRAY);

    private static final Codec<Range<LocalDate>> SENSITIVE_DATERANGE = Codecs.sensitive(Codecs.DATERANGE);

    private static final Codec<Blood> BLOOD = Codecs.enumeration(Blood.class,
            PgType.named("", "blood"), "O", "A");

    private static final Codec<Blood> SENSITIVE_BLOOD = Codecs.sensitive(BLOOD);

    private static final Codec<Email> SENSITIVE_CODEC = Codecs.sensitive(Email.CODEC);

    private static final Codec<Long> SENSITIVE_INT8 = Codecs.sensitive(Codecs.INT8);

    /** The table under its own name. */
    public static final PatientTable PATIENT = new PatientTable("patient");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code name}: {@code text}. */
    public final TextColumn name = text("name", SENSITIVE_TEXT);

    /** Column {@code street}: {@code text}. */
    public final TextColumn street = text("street", SENSITIVE_TEXT);

    /** Column {@code weight}: {@code integer}. */
    public final NumberColumn<Integer> weight = number("weight", SENSITIVE_INT4);

    /** Column {@code height}: {@code integer}. */
    public final NumberColumn<Integer> height = number("height", SENSITIVE_INT4,
            ColumnFlag.NULLABLE);

    /** Column {@code temperature}: {@code numeric(5, 2)}. */
    public final NumberColumn<Double> temperature = number("temperature", SENSITIVE_NUMERIC_5_2);

    /** Column {@code notes}: {@code text[]}. */
    public final ArrayColumn<String, TextExpression> notes = array("notes", SENSITIVE_TEXT_ARRAY,
            Codecs.TEXT, Family.text());

    /** Column {@code stay}: {@code daterange}. */
    public final RangeColumn<LocalDate, DateExpression<LocalDate>> stay = range("stay",
            SENSITIVE_DATERANGE, Codecs.DATE, Family.date());

    /** Column {@code blood}: {@code blood}. */
    public final ComparableColumn<Blood> blood = comparable("blood", SENSITIVE_BLOOD);

    /** Column {@code email}: {@code email}. */
    public final ComparableColumn<Email> email = comparable("email", SENSITIVE_CODEC);

    /** Column {@code mother_id}: {@code bigint}. */
    public final NumberColumn<Long> motherId = number("mother_id", SENSITIVE_INT8);

    /** The relation to one {@link Patient}. */
    public final ToOne<Patient, Patient, Long> mother = one("mother", motherId,
            () -> PatientTable.PATIENT, Patient::mother);

    /** Column {@code room}: {@code integer}. */
    public final NumberColumn<Integer> room = number("room", Codecs.INT4);

    /** Constraint {@code patient_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "patient_pkey",
            id);

    /** Constraint {@code patient_mother_id_fkey}. */
    public final Constraint motherIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "patient_mother_id_fkey", motherId);

    private PatientTable(String alias) {
        super("", "patient", alias);
    }

    @Override
    public PatientTable as(String alias) {
        return new PatientTable(alias);
    }

    /**
     * The table at the other end of {@link #mother}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public PatientTable mother() {
        return path(mother, PatientTable.PATIENT);
    }

    @Override
    public Patient read(Row row, int at, Relations relations) {
        return new Patient(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT),
                row.require(at + 2, Codecs.TEXT),
                row.getInt(at + 3),
                Optional.ofNullable(row.get(at + 4, Codecs.INT4)),
                row.require(at + 5, NUMERIC_5_2),
                row.require(at + 6, TEXT_ARRAY),
                row.require(at + 7, Codecs.DATERANGE),
                row.require(at + 8, BLOOD),
                row.require(at + 9, Email.CODEC),
                relations.one(mother, row.getLong(at + 10)),
                row.getInt(at + 11));
    }

    @Override
    public void write(Patient patient, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(patient.id());
            case 1 -> out.write(SENSITIVE_TEXT, patient.name());
            case 2 -> out.write(SENSITIVE_TEXT, patient.street());
            case 3 -> out.write(SENSITIVE_INT4, patient.weight());
            case 4 -> out.write(SENSITIVE_INT4, patient.height().orElse(null));
            case 5 -> out.write(SENSITIVE_NUMERIC_5_2, patient.temperature());
            case 6 -> out.write(SENSITIVE_TEXT_ARRAY, patient.notes());
            case 7 -> out.write(SENSITIVE_DATERANGE, patient.stay());
            case 8 -> out.write(SENSITIVE_BLOOD, patient.blood());
            case 9 -> out.write(SENSITIVE_CODEC, patient.email());
            case 10 -> out.write(SENSITIVE_INT8, mother.keyOf(patient.mother()));
            case 11 -> out.writeInt(patient.room());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Patient patient) {
        return patient.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code patient} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Patient> {
        private final BitSet assigned = new BitSet(12);

        private @Nullable String name;

        private @Nullable String street;

        private int weight;

        private @Nullable Integer height;

        private double temperature;

        private @Nullable List<String> notes;

        private @Nullable Range<LocalDate> stay;

        private @Nullable Blood blood;

        private @Nullable Email email;

        private @Nullable One<Patient> mother;

        private int room;

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
         * Sets {@code street}.
         *
         * @param street the value
         * @return this draft
         */
        public Draft street(String street) {
            this.street = Objects.requireNonNull(street, "street");
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code weight}.
         *
         * @param weight the value
         * @return this draft
         */
        public Draft weight(int weight) {
            this.weight = weight;
            assigned.set(3);
            return this;
        }

        /**
         * Sets {@code height}.
         *
         * @param height the value
         * @return this draft
         */
        public Draft height(Optional<Integer> height) {
            this.height = height.orElse(null);
            assigned.set(4);
            return this;
        }

        /**
         * Sets {@code temperature}.
         *
         * @param temperature the value
         * @return this draft
         */
        public Draft temperature(double temperature) {
            this.temperature = temperature;
            assigned.set(5);
            return this;
        }

        /**
         * Sets {@code notes}.
         *
         * @param notes the value
         * @return this draft
         */
        public Draft notes(List<String> notes) {
            this.notes = Objects.requireNonNull(notes, "notes");
            assigned.set(6);
            return this;
        }

        /**
         * Sets {@code stay}.
         *
         * @param stay the value
         * @return this draft
         */
        public Draft stay(Range<LocalDate> stay) {
            this.stay = Objects.requireNonNull(stay, "stay");
            assigned.set(7);
            return this;
        }

        /**
         * Sets {@code blood}.
         *
         * @param blood the value
         * @return this draft
         */
        public Draft blood(Blood blood) {
            this.blood = Objects.requireNonNull(blood, "blood");
            assigned.set(8);
            return this;
        }

        /**
         * Sets {@code email}.
         *
         * @param email the value
         * @return this draft
         */
        public Draft email(Email email) {
            this.email = Objects.requireNonNull(email, "email");
            assigned.set(9);
            return this;
        }

        /**
         * Sets {@code mother}.
         *
         * @param mother the value
         * @return this draft
         */
        public Draft mother(One<Patient> mother) {
            this.mother = Objects.requireNonNull(mother, "mother");
            assigned.set(10);
            return this;
        }

        /**
         * Sets {@code room}.
         *
         * @param room the value
         * @return this draft
         */
        public Draft room(int room) {
            this.room = room;
            assigned.set(11);
            return this;
        }

        @Override
        public Table<Patient> table() {
            return PatientTable.PATIENT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(SENSITIVE_TEXT, name);
                case 2 -> out.write(SENSITIVE_TEXT, street);
                case 3 -> out.write(SENSITIVE_INT4, weight);
                case 4 -> out.write(SENSITIVE_INT4, height);
                case 5 -> out.write(SENSITIVE_NUMERIC_5_2, temperature);
                case 6 -> out.write(SENSITIVE_TEXT_ARRAY, notes);
                case 7 -> out.write(SENSITIVE_DATERANGE, stay);
                case 8 -> out.write(SENSITIVE_BLOOD, blood);
                case 9 -> out.write(SENSITIVE_CODEC, email);
                case 10 -> out.write(SENSITIVE_INT8, PatientTable.PATIENT.mother.keyOf(mother));
                case 11 -> out.writeInt(room);
                default -> throw PatientTable.PATIENT.noColumn(column);
            }
        }
    }
}
