package dev.pgpx.conformance.documents;

import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Id;
import dev.pgpx.model.Inverse;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.One;
import dev.pgpx.model.OrderBy;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import org.jspecify.annotations.Nullable;

/** The records of the guide to relations of other shapes. */
interface RelationShapeModels {
    @Table
    record Member(@GeneratedId long id, String name, @Inverse("member") One<Badge> badge) {}

    @Table
    record Badge(@GeneratedId long id, String colour, @Unique One<Member> member) {}

    @Table
    record Student(
            @GeneratedId long id,
            String name,
            Many<Enrolment> enrolments,
            @OrderBy("title") @ManyToMany(through = Enrolment.class) Many<Course> courses) {}

    @Table
    record Enrolment(@Id One<Student> student, @Id One<Course> course, @Default("0") int grade) {}

    @Table
    record Course(@Id String code, String title, @ManyToMany(through = Enrolment.class) Many<Student> students) {}

    @Table
    record Shelf(@Id String room, @Id int number, Many<Binder> binders) {}

    @Table
    record Binder(@GeneratedId long id, One<Shelf> shelf, String label) {}

    @Table
    record Category(
            @GeneratedId long id,
            String name,
            @Nullable One<Category> parent,
            @OrderBy("name") Many<Category> children) {}
}
