package dev.pgpx.conformance.relations;

import static dev.pgpx.conformance.relations.Enrolments_ClubTable.CLUB;
import static dev.pgpx.conformance.relations.Enrolments_CourseTable.COURSE;
import static dev.pgpx.conformance.relations.Enrolments_EnrolmentTable.ENROLMENT;
import static dev.pgpx.conformance.relations.Enrolments_MentoringTable.MENTORING;
import static dev.pgpx.conformance.relations.Enrolments_StudentTable.STUDENT;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.conformance.relations.Enrolments.Club;
import dev.pgpx.conformance.relations.Enrolments.Course;
import dev.pgpx.conformance.relations.Enrolments.Enrolment;
import dev.pgpx.conformance.relations.Enrolments.Student;
import dev.pgpx.database.Database;
import dev.pgpx.model.Many;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations many to many over a join table that has a record, and beside it one that has none. */
@PgpxTest
class JoinRecordTest {
    private Database db;

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(STUDENT, COURSE, ENROLMENT, MENTORING, CLUB).createAll(db);
    }

    @BeforeEach
    void fill(Database database) {
        db = database;
        db.run(sql("truncate student, course, enrolment, mentoring, club, student_club restart identity"));
        db.run(sql("insert into student (name) values ('Ada'), ('Bob'), ('Cleo')"));
        db.run(sql("insert into course values ('m', 'Maths'), ('p', 'Physics'), ('l', 'Latin')"));
        db.run(sql("insert into enrolment values (1, 'm', 1), (1, 'p', 3), (1, 'l', 2), (2, 'm', 5)"));
        db.run(sql("insert into mentoring values (1, 2, 'may'), (1, 3, 'june'), (2, 3, 'july')"));
    }

    private List<Student> students() {
        return db.list(from(STUDENT)
                .load(
                        STUDENT.enrolments.load(ENROLMENT.course.load(COURSE.students)),
                        STUDENT.courses.load(COURSE.enrolments.load(ENROLMENT.student)),
                        STUDENT.mentored)
                .orderBy(STUDENT.id.asc()));
    }

    @Test
    void loadsTheRecordsOfTheJoinTableAndWhatIsBehindThem() {
        Student ada = students().get(0);

        assertThat(ada.enrolments()).extracting(Enrolment::grade).containsExactly(1, 2, 3);
        assertThat(ada.enrolments())
                .extracting(enrolment -> enrolment.course().get().title())
                .containsExactly("Maths", "Latin", "Physics");
        assertThat(ada.enrolments().get().get(0).course().get().students())
                .extracting(Student::name)
                .containsExactly("Ada", "Bob");
    }

    @Test
    void loadsTheFarSideThroughTheRecordOfTheJoinTable() {
        List<Student> students = students();

        assertThat(students.get(0).courses()).extracting(Course::title).containsExactly("Physics", "Maths", "Latin");
        assertThat(students.get(2).courses()).isEmpty();
        assertThat(students.get(0).courses().get().get(1).enrolments())
                .extracting(enrolment -> enrolment.student().get().name() + " " + enrolment.grade())
                .containsExactlyInAnyOrder("Ada 1", "Bob 5");
        assertThat(students.get(0).mentored()).extracting(Student::name).containsExactly("Bob", "Cleo");
        assertThat(students.get(0).mentorings()).hasSize(2);
    }

    @Test
    void loadsTheFarSideOnNeedAndInPart() {
        List<Course> courses = db.list(from(COURSE).orderBy(COURSE.title.asc()));
        Student best = db.one(from(STUDENT)
                .where(STUDENT.id.eq(1L))
                .load(STUDENT.courses
                        .where(COURSE.title.like("%a%"))
                        .orderBy(COURSE.title.asc())
                        .limit(1)));

        assertThat(courses.get(1).students()).extracting(Student::name).containsExactly("Ada", "Bob");
        assertThat(best.courses()).extracting(Course::title).containsExactly("Latin");
        assertThat(db.list(
                        select(COURSE.title).from(STUDENT).join(STUDENT.courses).where(STUDENT.name.eq("Bob"))))
                .containsExactly("Maths");
    }

    @Test
    void savesTheRecordsOfTheJoinTableWithTheirOwner() {
        Student saved = db.saveGraph(STUDENT, Student.of("Dora", Many.of(Enrolment.of("m", 4), Enrolment.of("l", 6))));
        assertThat(saved.enrolments()).extracting(Enrolment::grade).containsExactly(4, 6);

        Student changed = new Student(
                saved.id(),
                "Dora",
                Many.of(Enrolment.of("m", 1), Enrolment.of("p", 2)),
                saved.courses(),
                saved.mentored(),
                saved.mentorings(),
                saved.clubs());
        db.saveGraph(STUDENT, changed);

        Student stored =
                db.one(from(STUDENT).where(STUDENT.name.eq("Dora")).load(STUDENT.enrolments.load(ENROLMENT.course)));
        assertThat(stored.enrolments())
                .extracting(enrolment -> enrolment.course().get().code() + enrolment.grade())
                .containsExactly("m1", "p2");
        assertThat(db.count(from(ENROLMENT))).isEqualTo(6);
    }

    @Test
    void linksWhereTheOtherColumnsHaveDefaults() {
        Student cleo = db.one(from(STUDENT).where(STUDENT.name.eq("Cleo")));
        Course maths = db.one(from(COURSE).where(COURSE.code.eq("m")));

        assertThat(db.link(STUDENT.courses, cleo, maths)).isEqualTo(1);
        assertThat(db.link(STUDENT.courses, cleo, maths)).isZero();
        assertThat(db.one(from(ENROLMENT).where(ENROLMENT.studentId.eq(cleo.id())))
                        .grade())
                .isZero();
        assertThat(db.unlink(STUDENT.courses, cleo, maths)).isEqualTo(1);
    }

    @Test
    void linksOverAJoinTableWithoutARecordAsEver() {
        Student bob = db.one(from(STUDENT).where(STUDENT.name.eq("Bob")));
        Club chess = db.insert(CLUB, new Club("chess", Many.unloaded()));

        db.link(STUDENT.clubs, bob, chess);
        assertThat(db.one(from(CLUB).load(CLUB.members)).members()).containsExactly(bob);
        db.setLinks(CLUB.members, chess, students());
        db.unlink(CLUB.members, chess, bob);
        assertThat(db.one(from(CLUB).load(CLUB.members)).members())
                .extracting(Student::name)
                .containsExactly("Ada", "Cleo");
    }
}
