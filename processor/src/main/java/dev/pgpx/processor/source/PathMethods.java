package dev.pgpx.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.pgpx.processor.table.ComponentModel;
import dev.pgpx.processor.table.GeneratedNames;
import java.util.List;
import java.util.Set;
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
        return source.model()
                .components(ComponentModel.ToOne.class)
                .filter(one -> !TAKEN.contains(one.declaration().name()))
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
