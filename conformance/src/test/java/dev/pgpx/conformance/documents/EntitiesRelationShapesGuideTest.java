package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.documents.RelationShapeModels_BadgeTable.BADGE;
import static dev.pgpx.conformance.documents.RelationShapeModels_BinderTable.BINDER;
import static dev.pgpx.conformance.documents.RelationShapeModels_CategoryTable.CATEGORY;
import static dev.pgpx.conformance.documents.RelationShapeModels_CourseTable.COURSE;
import static dev.pgpx.conformance.documents.RelationShapeModels_EnrolmentTable.ENROLMENT;
import static dev.pgpx.conformance.documents.RelationShapeModels_MemberTable.MEMBER;
import static dev.pgpx.conformance.documents.RelationShapeModels_ShelfTable.SHELF;
import static dev.pgpx.conformance.documents.RelationShapeModels_StudentTable.STUDENT;
import static dev.pgpx.query.Sql.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.conformance.documents.RelationShapeModels.Badge;
import dev.pgpx.conformance.documents.RelationShapeModels.Binder;
import dev.pgpx.conformance.documents.RelationShapeModels.Category;
import dev.pgpx.conformance.documents.RelationShapeModels.Course;
import dev.pgpx.conformance.documents.RelationShapeModels.Enrolment;
import dev.pgpx.conformance.documents.RelationShapeModels.Member;
import dev.pgpx.conformance.documents.RelationShapeModels.Shelf;
import dev.pgpx.conformance.documents.RelationShapeModels.Student;
import dev.pgpx.database.Database;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The code of the guide to relations of other shapes. */
@PgpxTest
class EntitiesRelationShapesGuideTest {
    private final Database db;

    EntitiesRelationShapesGuideTest(Database db) {
        this.db = db;
    }

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(MEMBER, BADGE, STUDENT, ENROLMENT, COURSE, SHELF, BINDER, CATEGORY)
                .createAll(db);
    }

    @Test
    void relatesOneToOne() {
        Member saved = db.saveGraph(MEMBER, new Member(0, "Ann", One.of(new Badge(0, "red", One.key(0L)))));

        List<Member> members = db.list(from(MEMBER).load(MEMBER.badge));
        Optional<Badge> badge = members.get(0).badge().optional();

        List<Member> without = db.list(from(MEMBER).where(MEMBER.badge().id.isNull()));

        assertThat(badge).contains(saved.badge().get());
        assertThat(without).isEmpty();
    }

    @Test
    void goesThroughTheRecordOfAJoinTable() {
        db.insert(COURSE, new Course("m", "Maths", Many.unloaded()));
        db.saveGraph(
                STUDENT, new Student(0, "Ada", Many.of(new Enrolment(One.key(0L), One.key("m"), 1)), Many.unloaded()));

        List<Student> students = db.list(
                from(STUDENT).load(STUDENT.enrolments.load(ENROLMENT.course), STUDENT.courses.load(COURSE.students)));
        int grade = students.get(0).enrolments().get().get(0).grade();

        assertThat(grade).isEqualTo(1);
        assertThat(students.get(0).courses().get().get(0).students().get()).isEqualTo(students);
    }

    @Test
    void hasKeysOfSeveralColumns() {
        db.insert(SHELF, new Shelf("A", 1, Many.unloaded()));

        Binder binder = db.insert(BINDER, new Binder(0, One.key(List.of("A", 1)), "letters"));
        List<Binder> inRoom = db.list(from(BINDER)
                .where(BINDER.shelfRoom.eq("A"), BINDER.shelf().number.gt(0))
                .load(BINDER.shelf));

        assertThat(inRoom).containsExactly(binder);
        assertThat(inRoom.get(0).shelf().get().binders()).containsExactly(binder);
    }

    @Test
    void loadsTrees() {
        Category tea = new Category(0, "Tea", null, Many.of());
        Category drinks = new Category(0, "Drinks", null, Many.of(tea));
        db.saveGraph(CATEGORY, drinks);

        List<Category> trees =
                db.list(from(CATEGORY).where(CATEGORY.parentId.isNull()).load(CATEGORY.children.recursive()));

        Category leaf = db.one(from(CATEGORY).where(CATEGORY.name.eq("Tea")).load(CATEGORY.parent.recursive()));
        String path = leaf.parent().get().name() + "/" + leaf.name();

        assertThat(trees)
                .extracting(root -> root.children().get().get(0).name())
                .containsExactly("Tea");
        assertThat(path).isEqualTo("Drinks/Tea");
    }
}
