package dev.pgpx.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.table.ColumnModel;
import dev.pgpx.processor.table.ComponentModel;
import dev.pgpx.processor.table.Part;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the part of a draft that takes embedded components: each is set as a whole. */
final class EmbeddedSetters {
    private final TableSource source;
    private final ClassName self;
    private final String assigned;

    EmbeddedSetters(TableSource source, ClassName self, String assigned) {
        this.source = source;
        this.self = self;
        this.assigned = assigned;
    }

    void addTo(TypeSpec.Builder draft, List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Part.Embedded embedded) {
                draft.addField(field(embedded.declaration())).addMethod(setter(embedded));
            }
        }
    }

    /** The value that a component within what is embedded has in the draft. */
    static CodeBlock value(ComponentDeclaration component) {
        String field = component.place().around().get(0).name();
        boolean hidden = field.equals("column") || field.equals("out");
        return Access.ofEmbedded(CodeBlock.of(hidden ? "this.$L" : "$L", field), component);
    }

    private FieldSpec field(ComponentDeclaration embedded) {
        TypeName type = source.surroundings().nullable(TypeName.get(embedded.type()));
        return FieldSpec.builder(type, embedded.name(), Modifier.PRIVATE).build();
    }

    private MethodSpec setter(Part.Embedded part) {
        ComponentDeclaration embedded = part.declaration();
        String name = embedded.name();
        TypeName declared = TypeName.get(embedded.element().asType());
        boolean nullable = embedded.annotatedNullable();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc("Sets {@code $L}.\n\n", name)
                .addJavadoc("@param $L the value$L\n", name, nullable ? ", or null" : "")
                .addJavadoc("@return this draft\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(
                        ParameterSpec.builder(nullable ? source.surroundings().nullable(declared) : declared, name)
                                .build())
                .addStatement("this.$L = $L", name, checked(embedded));
        for (ComponentModel component : part.components()) {
            for (ColumnModel column : component.ownColumns()) {
                if (!component.declaration().isGenerated()) {
                    String bits = assigned.equals(name) ? "this." + assigned : assigned;
                    method.addStatement("$L.set($L)", bits, source.columns().indexOf(column));
                }
            }
        }
        return method.addStatement("return this").build();
    }

    private static CodeBlock checked(ComponentDeclaration embedded) {
        String name = embedded.name();
        if (embedded.optional()) {
            return CodeBlock.of("$L.orElse(null)", name);
        }
        return embedded.annotatedNullable()
                ? CodeBlock.of("$L", name)
                : CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, name, name);
    }
}
