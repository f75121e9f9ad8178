package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.ComponentPlace;
import dev.pgpx.processor.declaration.Mixins;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** No two interfaces say different things about a component by the same annotation, unless one of them extends the other. */
final class MixinCheck implements Check {
    @Override
    public void check(TableDeclaration table, Report report) {
        everyComponent(table).forEach(component -> check(component, report));
    }

    private static Stream<ComponentDeclaration> everyComponent(TableDeclaration table) {
        Stream<ComponentDeclaration> ofSubtypes = table.hierarchy().stream()
                .flatMap(hierarchy -> hierarchy.subtypes().stream())
                .flatMap(subtype -> Stream.concat(subtype.components().stream(), subtype.embedded().stream()));
        return table.hierarchy().isPresent() ? ofSubtypes : table.all();
    }

    private static void check(ComponentDeclaration component, Report report) {
        ComponentPlace place = component.place();
        Set<String> settled = new HashSet<>();
        place.own().forEach(own -> settled.addAll(ModelAnnotations.of(own).keySet()));
        for (ExecutableElement accessor : place.mixins()) {
            ModelAnnotations.of(accessor).forEach((name, text) -> {
                if (settled.add(name)) {
                    others(accessor, place.mixins())
                            .filter(other -> contradicts(other, name, text))
                            .findFirst()
                            .ifPresent(other -> report.error(
                                    component.element(),
                                    "PGPX-1394",
                                    name,
                                    component.label(),
                                    owner(accessor).getSimpleName(),
                                    owner(other).getSimpleName()));
                }
            });
        }
    }

    /** The accessors that the one does not override. */
    private static Stream<ExecutableElement> others(ExecutableElement accessor, List<ExecutableElement> all) {
        Set<TypeElement> overridden = Mixins.above(owner(accessor));
        return all.stream().filter(other -> !other.equals(accessor) && !overridden.contains(owner(other)));
    }

    private static boolean contradicts(ExecutableElement accessor, String name, String text) {
        String other = ModelAnnotations.of(accessor).get(name);
        return other != null && !other.equals(text);
    }

    private static TypeElement owner(ExecutableElement accessor) {
        return (TypeElement) Objects.requireNonNull(accessor.getEnclosingElement());
    }
}
