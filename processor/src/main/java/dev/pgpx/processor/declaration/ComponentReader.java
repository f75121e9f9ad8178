package dev.pgpx.processor.declaration;

import dev.pgpx.model.Embeddable;
import dev.pgpx.model.Embedded;
import dev.pgpx.model.Inverse;
import dev.pgpx.model.Json;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads the components of a class, and of what is embedded in it, in the order of their columns. */
final class ComponentReader {
    private final TypeElement owner;
    private final List<ComponentDeclaration> components = new ArrayList<>();
    private final List<ComponentDeclaration> embedded = new ArrayList<>();

    private ComponentReader(TypeElement owner) {
        this.owner = owner;
    }

    static ComponentReader of(TypeElement type) {
        ComponentReader reader = new ComponentReader(type);
        reader.read(type, List.of());
        return reader;
    }

    /** All but those that are embedded, whose own stand in their place. */
    List<ComponentDeclaration> components() {
        return components;
    }

    /** Those that are columns or relations, then those that are embedded. */
    Stream<ComponentDeclaration> all() {
        return Stream.concat(components.stream(), embedded.stream());
    }

    /** Those that are embedded, each before those within it. */
    List<ComponentDeclaration> embedded() {
        return embedded;
    }

    private void read(TypeElement type, List<ComponentDeclaration> around) {
        for (Parameter parameter : Parameters.of(type)) {
            ComponentDeclaration component = component(type, parameter, around);
            if (component.role() != Role.EMBEDDED) {
                components.add(component);
                continue;
            }
            embedded.add(component);
            if (!component.isWithinItself()) {
                List<ComponentDeclaration> within = new ArrayList<>(around);
                within.add(component);
                component.target().ifPresent(target -> read(target, within));
            }
        }
    }

    private ComponentDeclaration component(TypeElement type, Parameter parameter, List<ComponentDeclaration> around) {
        TypeMirror declared = parameter.element().asType();
        Optional<? extends TypeMirror> inside = DeclaredTypes.isA(declared, Optional.class)
                ? DeclaredTypes.arguments(declared).stream().findFirst()
                : Optional.empty();
        TypeMirror present = inside.isPresent() ? inside.get() : declared;
        ComponentPlace place = new ComponentPlace(
                owner,
                parameter.own(),
                Mixins.accessors(type, parameter.name()),
                parameter.access(),
                around,
                /* everywhere= */ true,
                /* hidden= */ false);
        ComponentDeclaration value = new ComponentDeclaration(
                parameter.element(),
                Role.VALUE,
                present,
                inside.isPresent(),
                Nullness.isNullable(parameter.own()),
                Optional.empty(),
                place);
        return value.as(role(value), target(present, role(value)));
    }

    private static Optional<TypeElement> target(TypeMirror type, Role role) {
        return switch (role) {
            case VALUE -> Optional.empty();
            case ONE, INVERSE, MANY ->
                DeclaredTypes.arguments(type).stream().findFirst().flatMap(DeclaredTypes::element);
            case EMBEDDED -> DeclaredTypes.element(type);
        };
    }

    private static Role role(ComponentDeclaration component) {
        if (DeclaredTypes.isA(component.type(), One.class)) {
            return component.has(Inverse.class) ? Role.INVERSE : Role.ONE;
        }
        if (DeclaredTypes.isA(component.type(), Many.class)) {
            return Role.MANY;
        }
        return isEmbedded(component) ? Role.EMBEDDED : Role.VALUE;
    }

    private static boolean isEmbedded(ComponentDeclaration component) {
        Optional<TypeElement> type = DeclaredTypes.element(component.type());
        return component.has(Embedded.class)
                ? type.isPresent()
                : type.filter(element -> element.getAnnotation(Embeddable.class) != null)
                                .isPresent()
                        && !component.has(Json.class)
                        && component.codecHolder().isEmpty();
    }
}
