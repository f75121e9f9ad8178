package dev.pgpx.processor.check;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Id;
import dev.pgpx.model.Inverse;
import dev.pgpx.model.Json;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.Unique;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;

/** Each annotation stands on components for which it means something, and not beside one that contradicts it. */
final class MisplacedAnnotationCheck implements Check {
    private static final List<Place> PLACES = List.of(
            new Place(Id.class, Set.of(Role.VALUE, Role.ONE)),
            new Place(GeneratedId.class, Set.of(Role.VALUE)),
            new Place(Column.class, Set.of(Role.VALUE, Role.ONE)),
            new Place(Default.class, Set.of(Role.VALUE, Role.ONE)),
            new Place(Unique.class, Set.of(Role.VALUE, Role.ONE)),
            new Place(Json.class, Set.of(Role.VALUE)),
            new Place(Inverse.class, Set.of(Role.MANY)),
            new Place(ManyToMany.class, Set.of(Role.MANY)));

    private static final List<Pair> CONTRADICTIONS =
            List.of(new Pair(GeneratedId.class, Default.class), new Pair(Inverse.class, ManyToMany.class));

    @Override
    public void check(TableDeclaration table, Report report) {
        for (ComponentDeclaration component : table.components()) {
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

    private static String what(Role role) {
        return switch (role) {
            case VALUE -> "a column";
            case ONE -> "a relation to one row";
            case MANY -> "a relation to many rows";
        };
    }

    private record Place(Class<? extends Annotation> annotation, Set<Role> roles) {}

    private record Pair(Class<? extends Annotation> one, Class<? extends Annotation> other) {}
}
