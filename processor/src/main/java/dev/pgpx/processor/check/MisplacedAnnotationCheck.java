package dev.pgpx.processor.check;

import dev.pgpx.model.Column;
import dev.pgpx.model.Comment;
import dev.pgpx.model.Computed;
import dev.pgpx.model.CreatedAt;
import dev.pgpx.model.CreatedBy;
import dev.pgpx.model.Default;
import dev.pgpx.model.DefaultFrom;
import dev.pgpx.model.Embedded;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Id;
import dev.pgpx.model.Inverse;
import dev.pgpx.model.Json;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.OnDelete;
import dev.pgpx.model.OrderBy;
import dev.pgpx.model.Orphans;
import dev.pgpx.model.ReadOnly;
import dev.pgpx.model.SoftDelete;
import dev.pgpx.model.Unique;
import dev.pgpx.model.UpdatedAt;
import dev.pgpx.model.UpdatedBy;
import dev.pgpx.model.Version;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each annotation stands on components for which it means something, and not beside one that contradicts it. */
final class MisplacedAnnotationCheck implements Check {
    private static final List<Place> PLACES = List.of(
            new Place(Id.class, Set.of(Role.VALUE, Role.ONE, Role.EMBEDDED)),
            new Place(GeneratedId.class, Set.of(Role.VALUE)),
            new Place(Column.class, Set.of(Role.VALUE, Role.ONE)),
            new Place(Default.class, Set.of(Role.VALUE, Role.ONE)),
            new Place(Unique.class, Set.of(Role.VALUE, Role.ONE)),
            new Place(dev.pgpx.model.Check.class, Set.of(Role.VALUE, Role.ONE)),
            new Place(OnDelete.class, Set.of(Role.ONE)),
            new Place(DefaultFrom.class, Set.of(Role.VALUE, Role.ONE)),
            new Place(Computed.class, Set.of(Role.VALUE, Role.ONE)),
            new Place(ReadOnly.class, Set.of(Role.VALUE, Role.ONE)),
            new Place(Comment.class, Set.of(Role.VALUE, Role.ONE)),
            new Place(Version.class, Set.of(Role.VALUE)),
            new Place(CreatedAt.class, Set.of(Role.VALUE)),
            new Place(UpdatedAt.class, Set.of(Role.VALUE)),
            new Place(CreatedBy.class, Set.of(Role.VALUE, Role.ONE)),
            new Place(UpdatedBy.class, Set.of(Role.VALUE, Role.ONE)),
            new Place(SoftDelete.class, Set.of(Role.VALUE)),
            new Place(Json.class, Set.of(Role.VALUE)),
            new Place(Inverse.class, Set.of(Role.MANY, Role.INVERSE)),
            new Place(ManyToMany.class, Set.of(Role.MANY)),
            new Place(OrderBy.class, Set.of(Role.MANY)),
            new Place(Orphans.class, Set.of(Role.MANY, Role.INVERSE)),
            new Place(Embedded.class, Set.of(Role.EMBEDDED)));

    private static final Class<?>[] WRITTEN_BY_THE_DATABASE = {GeneratedId.class, Computed.class, ReadOnly.class};

    private static final List<Pair> CONTRADICTIONS = Stream.of(
                    pairs(GeneratedId.class, Default.class, DefaultFrom.class, Computed.class, ReadOnly.class),
                    pairs(Inverse.class, ManyToMany.class),
                    pairs(Computed.class, Default.class, DefaultFrom.class, ReadOnly.class),
                    pairs(ReadOnly.class, DefaultFrom.class),
                    pairs(Version.class, WRITTEN_BY_THE_DATABASE),
                    pairs(CreatedAt.class, WRITTEN_BY_THE_DATABASE),
                    pairs(UpdatedAt.class, WRITTEN_BY_THE_DATABASE),
                    pairs(CreatedBy.class, WRITTEN_BY_THE_DATABASE),
                    pairs(UpdatedBy.class, WRITTEN_BY_THE_DATABASE),
                    pairs(SoftDelete.class, Default.class, DefaultFrom.class),
                    pairs(SoftDelete.class, WRITTEN_BY_THE_DATABASE))
            .flatMap(pairs -> pairs)
            .toList();

    @Override
    public void check(TableDeclaration table, Report report) {
        for (ComponentDeclaration component : table.all().toList()) {
            for (Place place : PLACES) {
                if (component.has(place.annotation) && !place.roles.contains(component.role())) {
                    report.error(
                            component.element(),
                            "PGPX-1313",
                            place.annotation.getSimpleName(),
                            component.label(),
                            what(component.role()));
                }
            }
            for (Pair pair : CONTRADICTIONS) {
                if (component.has(pair.one) && component.has(pair.other)) {
                    report.error(
                            component.element(),
                            "PGPX-1314",
                            pair.one.getSimpleName(),
                            pair.other.getSimpleName(),
                            component.label());
                }
            }
        }
    }

    private static Stream<Pair> pairs(Class<? extends Annotation> one, Class<?>... others) {
        return Arrays.stream(others).map(other -> new Pair(one, other.asSubclass(Annotation.class)));
    }

    private static String what(Role role) {
        return switch (role) {
            case VALUE -> "a column";
            case EMBEDDED -> "embedded";
            case ONE -> "a relation to one row";
            case INVERSE -> "a relation to the one row that points here";
            case MANY -> "a relation to many rows";
        };
    }

    private record Place(Class<? extends Annotation> annotation, Set<Role> roles) {}

    private record Pair(Class<? extends Annotation> one, Class<? extends Annotation> other) {}
}
