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

/** The table {@code enrolment} of {@link Enrolment}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class EnrolmentTable extends Table<Enrolment> {
    /** The table under its own name. */
    public static final EnrolmentTable ENROLMENT = new EnrolmentTable("enrolment");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code student_id}: {@code bigint}. */
    public final NumberColumn<Long> studentId = number("student_id", Codecs.INT8);

    /** The relation to one {@link Student}. */
    public final ToOne<Enrolment, Student, Long> student = one("student", studentId,
            () -> StudentTable.STUDENT, Enrolment::student);

    /** Column {@code course_code}: {@code text}. */
    public final TextColumn courseCode = text("course_code", Codecs.TEXT);

    /** The relation to one {@link Course}. */
    public final ToOne<Enrolment, Course, String> course = one("course", courseCode,
            () -> CourseTable.COURSE, Enrolment::course);

    /** Constraint {@code enrolment_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "enrolment_pkey",
            id);

    /** Constraint {@code enrolment_student_id_fkey}. */
    public final Constraint studentIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "enrolment_student_id_fkey", studentId);

    /** Constraint {@code enrolment_course_code_fkey}. */
    public final Constraint courseCodeForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "enrolment_course_code_fkey", courseCode);

    private EnrolmentTable(String alias) {
        super("", "enrolment", alias);
    }

    @Override
    public EnrolmentTable as(String alias) {
        return new EnrolmentTable(alias);
    }

    /**
     * The table at the other end of {@link #student}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public StudentTable student() {
        return path(student, StudentTable.STUDENT);
    }

    /**
     * The table at the other end of {@link #course}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public CourseTable course() {
        return path(course, CourseTable.COURSE);
    }

    @Override
    public Enrolment read(Row row, int at, Relations relations) {
        return new Enrolment(
                row.getLong(at),
                relations.one(student, row.getLong(at + 1)),
                relations.one(course, row.require(at + 2, Codecs.TEXT)));
    }

    @Override
    public void write(Enrolment enrolment, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(enrolment.id());
            case 1 -> out.write(Codecs.INT8, student.keyOf(enrolment.student()));
            case 2 -> out.write(Codecs.TEXT, course.keyOf(enrolment.course()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Enrolment enrolment) {
        return enrolment.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code enrolment} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Enrolment> {
        private final BitSet assigned = new BitSet(3);

        private @Nullable One<Student> student;

        private @Nullable One<Course> course;

        private Draft() {
        }

        /**
         * Sets {@code student}.
         *
         * @param student the value
         * @return this draft
         */
        public Draft student(One<Student> student) {
            this.student = Objects.requireNonNull(student, "student");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code course}.
         *
         * @param course the value
         * @return this draft
         */
        public Draft course(One<Course> course) {
            this.course = Objects.requireNonNull(course, "course");
            assigned.set(2);
            return this;
        }

        @Override
        public Table<Enrolment> table() {
            return EnrolmentTable.ENROLMENT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.INT8, EnrolmentTable.ENROLMENT.student.keyOf(student));
                case 2 -> out.write(Codecs.TEXT, EnrolmentTable.ENROLMENT.course.keyOf(course));
                default -> throw EnrolmentTable.ENROLMENT.noColumn(column);
            }
        }
    }
}
