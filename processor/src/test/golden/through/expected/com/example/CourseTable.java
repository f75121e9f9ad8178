package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.JoinTable;
import dev.pgpx.query.ManyToManyRelation;
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

/** The table {@code course} of {@link Course}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class CourseTable extends Table<Course> {
    /** The table under its own name. */
    public static final CourseTable COURSE = new CourseTable("course");

    /** Column {@code code}: {@code text}. */
    public final TextColumn code = text("code", Codecs.TEXT, ColumnFlag.ID);

    /** Column {@code title}: {@code text}. */
    public final TextColumn title = text("title", Codecs.TEXT);

    /** The relation over a join table to many {@link Student}. */
    public final ManyToManyRelation<Course, Student> students = manyToMany("students",
            () -> StudentTable.STUDENT, new JoinTable("school", "enrolment", "course_code",
            "student_id"), Course::students);

    /** Constraint {@code course_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "course_pkey",
            code);

    private CourseTable(String alias) {
        super("", "course", alias);
    }

    @Override
    public CourseTable as(String alias) {
        return new CourseTable(alias);
    }

    @Override
    public Course read(Row row, int at, Relations relations) {
        return new Course(
                row.require(at, Codecs.TEXT),
                row.require(at + 1, Codecs.TEXT),
                relations.many(students, row.require(at, Codecs.TEXT)));
    }

    @Override
    public void write(Course course, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.TEXT, course.code());
            case 1 -> out.write(Codecs.TEXT, course.title());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Course course) {
        return course.code();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code course} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Course> {
        private final BitSet assigned = new BitSet(2);

        private @Nullable String code;

        private @Nullable String title;

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
         * Sets {@code title}.
         *
         * @param title the value
         * @return this draft
         */
        public Draft title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            assigned.set(1);
            return this;
        }

        @Override
        public Table<Course> table() {
            return CourseTable.COURSE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.TEXT, code);
                case 1 -> out.write(Codecs.TEXT, title);
                default -> throw CourseTable.COURSE.noColumn(column);
            }
        }
    }
}
