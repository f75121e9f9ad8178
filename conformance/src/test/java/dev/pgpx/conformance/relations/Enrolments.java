package dev.pgpx.conformance.relations;

import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Id;
import dev.pgpx.model.Inverse;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.One;
import dev.pgpx.model.OrderBy;
import dev.pgpx.model.OrphanRule;
import dev.pgpx.model.Orphans;
import dev.pgpx.model.Table;

/** A join table with columns of its own, and one without. */
interface Enrolments {
    @Table
    record Student(
            @GeneratedId long id,
            String name,
            @OrderBy("grade") @Orphans(OrphanRule.DELETE) Many<Enrolment> enrolments,
            @OrderBy("title desc") @ManyToMany(through = Enrolment.class) Many<Course> courses,
            @ManyToMany(through = Mentoring.class, column = "mentor_id", targetColumn = "student_id")
                    Many<Student> mentored,
            @Inverse("mentor") Many<Mentoring> mentorings,
            @ManyToMany Many<Club> clubs) {
        static Student of(String name, Many<Enrolment> enrolments) {
            return new Student(0, name, enrolments, Many.unloaded(), Many.unloaded(), Many.unloaded(), Many.unloaded());
        }
    }

    @Table
    record Course(
            @Id String code,
            String title,
            Many<Enrolment> enrolments,
            @OrderBy("name") @ManyToMany(through = Enrolment.class) Many<Student> students) {
        static Course of(String code, String title) {
            return new Course(code, title, Many.unloaded(), Many.unloaded());
        }
    }

    @Table
    record Enrolment(@Id One<Student> student, @Id One<Course> course, @Default("0") int grade) {
        static Enrolment of(String course, int grade) {
            return new Enrolment(One.key(0L), One.key(course), grade);
        }
    }

    @Table
    record Mentoring(@Id One<Student> mentor, @Id One<Student> student, String since) {}

    @Table
    record Club(@Id String name, @ManyToMany(mappedBy = "clubs") Many<Student> members) {}
}
