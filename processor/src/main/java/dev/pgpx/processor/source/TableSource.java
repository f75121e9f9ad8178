package dev.pgpx.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.pgpx.processor.declaration.Names;
import dev.pgpx.processor.table.ColumnModel;
import dev.pgpx.processor.table.ComponentModel;
import dev.pgpx.processor.table.GeneratedNames;
import dev.pgpx.processor.table.TableModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * What the parts of one generated class share.
 *
 * @param model the table
 * @param columns its columns, in order
 * @param self the generated class
 * @param entity the record
 * @param codecs the codecs of its columns
 * @param surroundings what the record's module sees
 */
record TableSource(
        TableModel model,
        List<ColumnModel> columns,
        ClassName self,
        ClassName entity,
        CodecConstants codecs,
        Surroundings surroundings) {

    /** The parameters of the methods read and write: a member of the same name is reached through this. */
    private static final Set<String> PARAMETERS =
            Set.of("row", "at", "relations", "column", "out", "subtype", Access.PARAMETER);

    static TableSource of(TableModel model, Surroundings surroundings) {
        TypeElement record = model.declaration().record();
        ClassName entity = ClassName.get(record);
        Set<String> taken = new HashSet<>(Set.of(GeneratedNames.constant(record)));
        taken.addAll(model.declaration().ownNames());
        model.columns().forEach(column -> taken.add(column.javaName()));
        model.constraints().forEach(constraint -> taken.add(constraint.javaName()));
        return new TableSource(
                model,
                model.columns(),
                ClassName.get(entity.packageName(), GeneratedNames.className(record)),
                entity,
                new CodecConstants(taken),
                surroundings);
    }

    /** The table of another record, or of this one, under its own name. */
    static CodeBlock constantOf(TypeElement record) {
        ClassName table = ClassName.get(ClassName.get(record).packageName(), GeneratedNames.className(record));
        return CodeBlock.of("$T.$L", table, GeneratedNames.constant(record));
    }

    /** The name under which methods take a record. */
    String entityParameter() {
        String name = Names.decapitalized(entity.simpleName());
        return SourceVersion.isKeyword(name) || PARAMETERS.contains(name) ? "record" : name;
    }

    /** A member of the table, reached by its path, as an expression inside its methods. */
    CodeBlock member(String path) {
        String name = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        boolean hidden = PARAMETERS.contains(name) || name.equals(entityParameter());
        return CodeBlock.of(hidden ? "this.$L" : "$L", path);
    }

    /** The position of a column in a row, as an expression. */
    CodeBlock position(ColumnModel column) {
        int index = columns.indexOf(column);
        return index == 0 ? CodeBlock.of("at") : CodeBlock.of("at + $L", index);
    }

    /** Whether a component is of a primitive type. */
    static boolean isPrimitive(ComponentModel component) {
        return component.declaration().type().getKind().isPrimitive();
    }

    /** The Java type of a column's values. */
    static TypeName javaType(ColumnModel column) {
        return TypeName.get(column.type().javaType());
    }
}
