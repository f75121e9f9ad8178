package dev.pgpx.processor.declaration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the interfaces whose accessors say something about the components of those that implement them. */
public final class Mixins {
    private Mixins() {}

    /** The accessors of a name in all interfaces above a class, nearest first. */
    static List<ExecutableElement> accessors(TypeElement type, String name) {
        return beforeThoseTheyExtend(above(type)).stream()
                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
                .filter(method -> method.getSimpleName().contentEquals(name))
                .filter(method -> method.getParameters().isEmpty())
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .toList();
    }

    /** In the given order, but each before what it extends, since it overrides that. */
    private static List<TypeElement> beforeThoseTheyExtend(Set<TypeElement> interfaces) {
        List<TypeElement> ordered = new ArrayList<>();
        for (TypeElement each : interfaces) {
            Set<TypeElement> extended = above(each);
            int at = 0;
            while (at < ordered.size() && !extended.contains(ordered.get(at))) {
                at++;
            }
            ordered.add(at, each);
        }
        return ordered;
    }

    /**
     * The interfaces above a class.
     *
     * @param type a class or an interface
     * @return all that it implements or extends, directly or not, nearest first
     */
    public static Set<TypeElement> above(TypeElement type) {
        Set<TypeElement> found = new LinkedHashSet<>();
        List<TypeElement> level = List.of(type);
        while (!level.isEmpty()) {
            List<TypeElement> next = new ArrayList<>();
            for (TypeElement each : level) {
                each.getInterfaces().stream()
                        .flatMap(mirror -> DeclaredTypes.element(mirror).stream())
                        .filter(found::add)
                        .forEach(next::add);
                DeclaredTypes.element(each.getSuperclass()).ifPresent(next::add);
            }
            level = next;
        }
        return found;
    }
}
