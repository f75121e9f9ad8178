package dev.pgpx.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.Names;
import dev.pgpx.processor.table.Part;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes, for each embedded component, a field of its name and the class that has the columns: {@code CUSTOMER.address.city}. */
final class EmbeddedColumns {
    private final TableSource source;
    private final MemberFields members;

    EmbeddedColumns(TableSource source) {
        this.source = source;
        this.members = new MemberFields(source);
    }

    static FieldSpec field(TableSource source, Part.Embedded embedded) {
        ClassName type = className(source, embedded.declaration());
        return FieldSpec.builder(type, embedded.declaration().name(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The columns of {@link $T}.", typeOf(embedded.declaration()))
                .initializer("new $T()", type)
                .build();
    }

    /** The class that is embedded. */
    static ClassName typeOf(ComponentDeclaration embedded) {
        TypeElement type = embedded.target().orElseThrow();
        return ClassName.get(type);
    }

    List<TypeSpec> specs(boolean isPublic) {
        List<TypeSpec> specs = new ArrayList<>();
        add(source.model().parts(), isPublic, specs);
        return specs;
    }

    private void add(List<Part> parts, boolean isPublic, List<TypeSpec> specs) {
        for (Part part : parts) {
            if (part instanceof Part.Embedded embedded) {
                specs.add(spec(embedded, isPublic));
                add(embedded.parts(), isPublic, specs);
            }
        }
    }

    private TypeSpec spec(Part.Embedded embedded, boolean isPublic) {
        TypeSpec.Builder type = TypeSpec.classBuilder(className(source, embedded.declaration()))
                .addJavadoc(
                        "The columns of {@code $L}.\n", embedded.declaration().path())
                .addModifiers(Modifier.FINAL);
        if (isPublic) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return type.addFields(members.specs(embedded.parts()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethods(PathMethods.ofEmbedded(embedded.parts()))
                .build();
    }

    /** {@code AddressColumns}; within another one {@code Address_GeoColumns}. */
    private static ClassName className(TableSource source, ComponentDeclaration embedded) {
        StringBuilder name = new StringBuilder();
        for (ComponentDeclaration outer : embedded.place().around()) {
            name.append(Names.capitalized(outer.name())).append('_');
        }
        name.append(Names.capitalized(embedded.name()));
        return source.self().nestedClass(name + "Columns");
    }
}
