package dev.pgpx.processor.declaration;

import dev.pgpx.model.Discriminator;
import dev.pgpx.model.Hierarchy;
import dev.pgpx.model.SubtypeTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads what a sealed interface and its subtypes say: first what all of them have, then the discriminator, then the rest. */
final class HierarchyReader {
    private HierarchyReader() {}

    static TableDeclaration read(TypeElement root, String schema, String name) {
        List<SubtypeDeclaration> subtypes =
                leaves(root).stream().map(type -> subtype(type, schema)).toList();
        Hierarchy given = root.getAnnotation(Hierarchy.class);
        HierarchyDeclaration hierarchy = new HierarchyDeclaration(
                given == null ? Hierarchy.Strategy.SINGLE_TABLE : given.strategy(), discriminator(root), subtypes);
        List<ComponentDeclaration> components = new ArrayList<>();
        merged(subtypes).filter(component -> component.place().everywhere()).forEach(components::add);
        components.add(hierarchy.discriminator());
        merged(subtypes).filter(component -> !component.place().everywhere()).forEach(components::add);
        components.addAll(HiddenReader.of(root));
        List<ComponentDeclaration> embedded = subtypes.stream()
                .flatMap(subtype -> subtype.embedded().stream())
                .toList();
        return new TableDeclaration(root, schema, name, components, embedded, Optional.of(hierarchy));
    }

    /** The classes below a sealed interface, without the interfaces between. */
    private static Set<TypeElement> leaves(TypeElement root) {
        Set<TypeElement> leaves = new LinkedHashSet<>();
        permitted(root).forEach(type -> {
            if (type.getKind() == ElementKind.INTERFACE) {
                leaves.addAll(leaves(type));
            } else {
                leaves.add(type);
            }
        });
        return leaves;
    }

    /** Without a permits clause compilers have orders of their own: classes nested in the same one come as they stand there. */
    private static List<TypeElement> permitted(TypeElement root) {
        List<TypeElement> permitted = root.getPermittedSubclasses().stream()
                .flatMap(type -> DeclaredTypes.element(type).stream())
                .toList();
        return permitted.stream()
                .flatMap(type -> Stream.ofNullable(type.getEnclosingElement()))
                .findFirst()
                .map(around -> ElementFilter.typesIn(around.getEnclosedElements()).stream()
                        .filter(permitted::contains)
                        .toList())
                .filter(nested -> nested.size() == permitted.size())
                .filter(nested -> nested.stream().allMatch(type -> type.getNestingKind() == NestingKind.MEMBER))
                .orElse(permitted);
    }

    private static SubtypeDeclaration subtype(TypeElement type, String schema) {
        ComponentReader reader = ComponentReader.of(type);
        SubtypeTable stored = type.getAnnotation(SubtypeTable.class);
        String table = stored == null
                ? DefaultNaming.of(type).table(type.getSimpleName().toString())
                : stored.value();
        String own = stored == null || stored.schema().isEmpty() ? schema : stored.schema();
        Discriminator given = type.getAnnotation(Discriminator.class);
        String value = given == null ? Names.snake(type.getSimpleName().toString()) : given.value();
        return new SubtypeDeclaration(type, value, own, table, reader.components(), reader.embedded());
    }

    private static ComponentDeclaration discriminator(TypeElement root) {
        ComponentPlace place = new ComponentPlace(root, List.of(), List.of(), "", List.of(), true, false);
        return new ComponentDeclaration(root, Role.VALUE, root.asType(), false, false, Optional.empty(), place);
    }

    /** The components of all subtypes, of those with the same path the first. */
    private static Stream<ComponentDeclaration> merged(List<SubtypeDeclaration> subtypes) {
        Map<String, List<ComponentDeclaration>> byPath = new LinkedHashMap<>();
        subtypes.stream().flatMap(subtype -> subtype.components().stream()).forEach(component -> byPath.computeIfAbsent(
                        component.path(), path -> new ArrayList<>())
                .add(component));
        return byPath.values().stream()
                .map(same -> same.size() == subtypes.size()
                        ? same.get(0)
                        : same.get(0).ofSomeRows());
    }
}
