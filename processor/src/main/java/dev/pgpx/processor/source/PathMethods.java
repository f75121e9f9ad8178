package dev.pgpx.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.pgpx.processor.table.ComponentModel;
import dev.pgpx.processor.table.GeneratedNames;
import dev.pgpx.processor.table.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes the implicit paths: a method for each relation to one, which gives the other table. */
final class PathMethods {
    /** Methods without parameters that every table has; a relation of such a name has no path. */
    private static final Set<String> TAKEN = Set.of(
            "alias",
            "collections",
            "columns",
            "constraints",
            "draft",
            "keyColumns",
            "identity",
            "name",
            "references",
            "schema",
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait");

    private final TableSource source;

    PathMethods(TableSource source) {
        this.source = source;
    }

    List<MethodSpec> specs() {
        return of(source.model().parts(), TAKEN);
    }

    /** The paths that begin within what is embedded. */
    static List<MethodSpec> ofEmbedded(List<Part> parts) {
        Set<String> taken = new HashSet<>(TAKEN);
        taken.addAll(List.of("one", "path")); // methods of the table, which would be hidden
        return of(parts, taken);
    }

    private static List<MethodSpec> of(List<Part> parts, Set<String> taken) {
        return parts.stream()
                .flatMap(part -> part instanceof Part.Single single ? Stream.of(single.component()) : Stream.empty())
                .filter(component -> !taken.contains(component.declaration().name()))
                .flatMap(component -> path(component).stream())
                .toList();
    }

    private static Optional<MethodSpec> path(ComponentModel component) {
        if (component instanceof ComponentModel.ToOne one) {
            return Optional.of(path(one, one.target()));
        }
        return component instanceof ComponentModel.InverseOne inverse
                ? Optional.of(path(inverse, inverse.target()))
                : Optional.empty();
    }

    private static MethodSpec path(ComponentModel relation, TypeElement to) {
        String name = relation.declaration().name();
        ClassName target = ClassName.get(ClassName.get(to).packageName(), GeneratedNames.className(to));
        return MethodSpec.methodBuilder(name)
                .addJavadoc("The table at the other end of {@link #$L}, joined where its columns are used.\n\n", name)
                .addJavadoc("@return the table, reached by this path\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(target)
                .addStatement("return path($L, $L)", name, TableSource.constantOf(to))
                .build();
    }
}
