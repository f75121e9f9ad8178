package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.TimestamptzColumn;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code visit} of {@link Visit}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class VisitTable extends Table<Visit> {
    /** The table under its own name. */
    public static final VisitTable VISIT = new VisitTable("visit");

    /** Column {@code student_id}: {@code bigint}. */
    public final NumberColumn<Long> studentId = number("student_id", Codecs.INT8, ColumnFlag.ID);

    /** The relation to one {@link Student}. */
    public final ToOne<Visit, Student, Long> student = one("student", studentId,
            () -> StudentTable.STUDENT, Visit::student);

    /** Column {@code course_code}: {@code text}. */
    public final TextColumn courseCode = text("course_code", Codecs.TEXT, ColumnFlag.ID);

    /** The relation to one {@link Course}. */
    public final ToOne<Visit, Course, String> course = one("course", courseCode,
            () -> CourseTable.COURSE, Visit::course);

    /** Column {@code gone}: {@code timestamp with time zone}. */
    public final TimestamptzColumn<Instant> gone = timestamptz("gone", Codecs.TIMESTAMPTZ,
            ColumnFlag.NULLABLE, ColumnFlag.DELETED_AT);

    /** Constraint {@code visit_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "visit_pkey",
            studentId, courseCode);

    /** Constraint {@code visit_student_id_fkey}. */
    public final Constraint studentIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "visit_student_id_fkey", studentId);

    /** Constraint {@code visit_course_code_fkey}. */
    public final Constraint courseCodeForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "visit_course_code_fkey", courseCode);

    private VisitTable(String alias) {
        super("", "visit", alias);
    }

    @Override
    public VisitTable as(String alias) {
        return new VisitTable(alias);
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
    public Visit read(Row row, int at, Relations relations) {
        return new Visit(
                relations.one(student, row.getLong(at)),
                relations.one(course, row.require(at + 1, Codecs.TEXT)),
                row.get(at + 2, Codecs.TIMESTAMPTZ));
    }

    @Override
    public void write(Visit visit, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.INT8, student.keyOf(visit.student()));
            case 1 -> out.write(Codecs.TEXT, course.keyOf(visit.course()));
            case 2 -> out.write(Codecs.TIMESTAMPTZ, visit.gone());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Visit visit) {
        return List.of(Objects.requireNonNull(student.keyOf(visit.student())), Objects.requireNonNull(course.keyOf(visit.course())));
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code visit} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Visit> {
        private final BitSet assigned = new BitSet(3);

        private @Nullable One<Student> student;

        private @Nullable One<Course> course;

        private @Nullable Instant gone;

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
            assigned.set(0);
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
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code gone}.
         *
         * @param gone the value, or null
         * @return this draft
         */
        public Draft gone(@Nullable Instant gone) {
            this.gone = gone;
            assigned.set(2);
            return this;
        }

        @Override
        public Table<Visit> table() {
            return VisitTable.VISIT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.INT8, VisitTable.VISIT.student.keyOf(student));
                case 1 -> out.write(Codecs.TEXT, VisitTable.VISIT.course.keyOf(course));
                case 2 -> out.write(Codecs.TIMESTAMPTZ, gone);
                default -> throw VisitTable.VISIT.noColumn(column);
            }
        }
    }
}
