package dev.pgpx.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pgpx.processor.table.GeneratedNames;
import dev.pgpx.processor.view.ViewComponent;
import dev.pgpx.processor.view.ViewModel;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * What the parts of the class of a view share.
 *
 * @param model the view
 * @param self the generated class
 * @param record the record
 * @param table the record of the table
 * @param surroundings what the record's module sees
 */
record ViewSource(ViewModel model, ClassName self, ClassName record, ClassName table, Surroundings surroundings) {
    private static final Set<String> PARAMETERS = Set.of("row", "at", "relations");

    static ViewSource of(ViewModel model, Surroundings surroundings) {
        ClassName record = ClassName.get(model.record());
        return new ViewSource(
                model,
                ClassName.get(record.packageName(), GeneratedNames.viewName(model.record())),
                record,
                ClassName.get(model.table()),
                surroundings);
    }

    /** The columns that stand first in the row, in order. */
    List<ViewComponent.Value> values() {
        return model.components(ViewComponent.Value.class).toList();
    }

    /** Whether a column is read without its codec. */
    static boolean isPrimitive(ViewComponent.Value value) {
        return value.declaration().type().getKind().isPrimitive()
                && !value.column().type().primitive().isEmpty();
    }

    /** The position of a column in a row, as an expression. */
    CodeBlock position(ViewComponent.Value value) {
        int index = values().indexOf(value);
        return index == 0 ? CodeBlock.of("at") : CodeBlock.of("at + $L", index);
    }

    /** The field of a component, as an expression in methods that read. */
    CodeBlock field(ViewComponent component) {
        String name = component.declaration().name();
        return CodeBlock.of(model.isListing() || PARAMETERS.contains(name) ? "this.$L" : "$L", name);
    }

    /** The local variable of a component. */
    static String local(ViewComponent component) {
        String name = component.declaration().name();
        return PARAMETERS.contains(name) ? name + "Read" : name;
    }

    /** The class of the field that reads a component. */
    static TypeName fieldType(ViewComponent component) {
        if (component instanceof ViewComponent.Value value) {
            return ParameterizedTypeName.get(
                    Vocabulary.CODEC, TypeName.get(value.column().type().javaType()));
        }
        return component instanceof ViewComponent.Part part
                ? ParameterizedTypeName.get(Vocabulary.VIEW_PART, ClassName.get(part.view()))
                : ParameterizedTypeName.get(
                        Vocabulary.VIEW_LIST, ClassName.get(((ViewComponent.Rows) component).view()));
    }

    /** The constant of another view. */
    static CodeBlock constantOf(TypeElement view) {
        ClassName name = ClassName.get(ClassName.get(view).packageName(), GeneratedNames.viewName(view));
        return CodeBlock.of("$T.$L", name, GeneratedNames.constant(view));
    }
}
