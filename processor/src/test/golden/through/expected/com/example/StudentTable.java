package com.example;

import dev.pgpx.model.OrphanRule;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.JoinTable;
import dev.pgpx.query.ManyToManyRelation;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.ToMany;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table {@code student} of {@link Student}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class StudentTable extends Table<Student> {
    /** The table under its own name. */
    public static final StudentTable STUDENT = new StudentTable("student");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** The relation to many {@link Enrolment}. */
    public final ToMany<Student, Enrolment> enrolments = many("enrolments",
            () -> EnrolmentTable.ENROLMENT, "student_id", Student::enrolments);

    /** The relation over a join table to many {@link Course}. */
    public final ManyToManyRelation<Student, Course> courses = manyToMany("courses",
            () -> CourseTable.COURSE, new JoinTable("school", "enrolment", "student_id",
            "course_code"), Student::courses, OrphanRule.KEEP,
            () -> List.of(CourseTable.COURSE.title.asc()));

    /** The relation over a join table to many {@link Student}. */
    public final ManyToManyRelation<Student, Student> friends = manyToMany("friends",
            () -> StudentTable.STUDENT, new JoinTable("", "friendship", "one_id", "other_id"),
            Student::friends);

    /** Constraint {@code student_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "student_pkey",
            id);

    private StudentTable(String alias) {
        super("", "student", alias);
    }

    @Override
    public StudentTable as(String alias) {
        return new StudentTable(alias);
    }

    @Override
    public Student read(Row row, int at, Relations relations) {
        return new Student(
                row.getLong(at),
                relations.many(enrolments, row.getLong(at)),
                relations.many(courses, row.getLong(at)),
                relations.many(friends, row.getLong(at)));
    }

    @Override
    public void write(Student student, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(student.id());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Student student) {
        return student.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code student} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Student> {
        private final BitSet assigned = new BitSet(1);

        private Draft() {
        }

        @Override
        public Table<Student> table() {
            return StudentTable.STUDENT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                default -> throw StudentTable.STUDENT.noColumn(column);
            }
        }
    }
}
