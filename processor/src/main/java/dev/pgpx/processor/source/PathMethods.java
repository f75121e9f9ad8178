package dev.pgpx.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.pgpx.processor.table.ComponentModel;
import dev.pgpx.processor.table.GeneratedNames;
import dev.pgpx.processor.table.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

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
            "name",
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
                .flatMap(component -> component instanceof ComponentModel.ToOne one ? Stream.of(one) : Stream.empty())
                .filter(one -> !taken.contains(one.declaration().name()))
                .map(PathMethods::path)
                .toList();
    }

    private static MethodSpec path(ComponentModel.ToOne one) {
        String name = one.declaration().name();
        ClassName target =
                ClassName.get(ClassName.get(one.target()).packageName(), GeneratedNames.className(one.target()));
        return MethodSpec.methodBuilder(name)
                .addJavadoc("The table at the other end of {@link #$L}, joined where its columns are used.\n\n", name)
                .addJavadoc("@return the table, reached by this path\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(target)
                .addStatement("return path($L, $L)", name, TableSource.constantOf(one.target()))
                .build();
    }
}
