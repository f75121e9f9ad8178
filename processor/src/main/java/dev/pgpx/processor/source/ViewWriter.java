package dev.pgpx.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.pgpx.processor.table.GeneratedNames;
import dev.pgpx.processor.view.ViewModel;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;

/** Writes the class of a view: the constant, what reads its parts, the constructor that declares them, and the reading. */
public final class ViewWriter {
    private final Elements elements;
    private final Filer filer;
    private final String processor;

    /**
     * A writer.
     *
     * @param elements tell what the record's module sees
     * @param filer takes the source
     * @param processor the name that {@code @Generated} gives
     */
    public ViewWriter(Elements elements, Filer filer, String processor) {
        this.elements = elements;
        this.filer = filer;
        this.processor = processor;
    }

    /**
     * Writes a view.
     *
     * @param model the view
     * @throws IOException when the compiler cannot take it
     */
    public void write(ViewModel model) throws IOException {
        ViewSource source = ViewSource.of(model, Surroundings.of(model.record(), elements));
        JavaFile file = JavaFile.builder(source.self().packageName(), type(source))
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        try (Writer out = filer.createSourceFile(source.self().canonicalName(), model.record())
                .openWriter()) {
            out.write(TableWriter.withShortJavadoc(file));
        }
    }

    private TypeSpec type(ViewSource source) {
        TypeSpec.Builder type = TypeSpec.classBuilder(source.self())
                .addJavadoc("Reads rows of the table of {@link $T} as {@link $T}.\n", source.table(), source.record())
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Vocabulary.VIEW, source.table(), source.record()));
        if (TableWriter.isPublic(source.model().record())) {
            type.addModifiers(Modifier.PUBLIC);
        }
        source.surroundings()
                .generated()
                .ifPresent(generated -> type.addAnnotation(AnnotationSpec.builder(generated)
                        .addMember("value", "$S", processor)
                        .build()));
        type.addField(constant(source));
        ViewMembers members = new ViewMembers(source);
        type.addFields(members.fields()).addMethod(members.constructor());
        for (MethodSpec method : new ViewReading(source).specs()) {
            type.addMethod(method);
        }
        return type.build();
    }

    private static FieldSpec constant(ViewSource source) {
        return FieldSpec.builder(
                        source.self(), GeneratedNames.constant(source.model().record()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The view.")
                .initializer("new $T()", source.self())
                .build();
    }
}
