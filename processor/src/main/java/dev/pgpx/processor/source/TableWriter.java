package dev.pgpx.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.pgpx.processor.table.GeneratedNames;
import dev.pgpx.processor.table.TableModel;
import dev.pgpx.processor.type.TypeMapping;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Writes the class of a table. Its members stand in this order: codecs, the table under its own name, columns and relations as
 * the record has its components, methods, the draft, the parts of JSON.
 */
public final class TableWriter {
    /** A comment of one line, as JavaPoet writes it: in three. */
    private static final Pattern SHORT_JAVADOC = Pattern.compile("/\\*\\*\\n *\\* ([^\\n]*)\\n *\\*/");

    private final Elements elements;
    private final Filer filer;
    private final String processor;
    private final TypeMapping mapping;

    /**
     * A writer.
     *
     * @param elements tell what the record's module sees
     * @param filer takes the source
     * @param processor the name that {@code @Generated} gives
     * @param mapping says what the parts of JSON are
     */
    public TableWriter(Elements elements, Filer filer, String processor, TypeMapping mapping) {
        this.elements = elements;
        this.filer = filer;
        this.processor = processor;
        this.mapping = mapping;
    }

    /**
     * Writes a table.
     *
     * @param model the table
     * @throws IOException when the compiler cannot take it
     */
    public void write(TableModel model) throws IOException {
        TypeElement record = model.declaration().record();
        TableSource source = TableSource.of(model, Surroundings.of(record, elements));
        JavaFile file = JavaFile.builder(source.self().packageName(), type(source, record))
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        try (Writer out =
                filer.createSourceFile(source.self().canonicalName(), record).openWriter()) {
            out.write(withShortJavadoc(file));
        }
    }

    /** The text of a file, comments of one line in one line. */
    static String withShortJavadoc(JavaFile file) {
        return SHORT_JAVADOC.matcher(file.toString()).replaceAll("/** $1 */");
    }

    private TypeSpec type(TableSource source, TypeElement record) {
        boolean isPublic = isPublic(record);
        TypeSpec.Builder type = TypeSpec.classBuilder(source.self())
                .addJavadoc(
                        "The table {@code $L} of {@link $T}.\n",
                        source.model().declaration().name(),
                        source.entity())
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Vocabulary.TABLE, source.entity()));
        if (isPublic) {
            type.addModifiers(Modifier.PUBLIC);
        }
        source.model().declaration().history().ifPresent(history -> type.addSuperinterface(Vocabulary.AUDITED_TABLE));
        source.surroundings().generated().ifPresent(generated -> type.addAnnotation(generated(generated)));

        // the codecs come first, but which ones are needed is known when all the rest is made
        List<FieldSpec> members = new MemberFields(source).specs();
        MethodSpec read = new ReadMethod(source).spec();
        EntityMethods entity = new EntityMethods(source);
        MethodSpec write = entity.write();
        boolean isHierarchy = source.model().declaration().hierarchy().isPresent();
        List<DraftClass> drafts = DraftClass.of(source);
        List<TypeSpec> draftTypes =
                drafts.stream().map(draft -> draft.spec(isPublic)).toList();
        List<TypeSpec> embedded = new EmbeddedColumns(source).specs(isPublic);

        source.codecs().fields().forEach(type::addField);
        type.addField(constant(source, record)).addFields(members);
        type.addMethod(constructor(source))
                .addMethod(as(source))
                .addMethods(new PathMethods(source).specs())
                .addMethod(read)
                .addMethod(write)
                .addMethod(entity.key());
        source.model().declaration().history().ifPresent(history -> type.addMethod(historyName(history)));
        if (isHierarchy) {
            type.addMethod(new HierarchyMethods(source).match(isPublic));
        }
        drafts.forEach(draft -> type.addMethod(draft.begin()));
        draftTypes.forEach(type::addType);
        return type.addTypes(embedded)
                .addTypes(new JsonPartClasses(source, mapping).specs(isPublic))
                .build();
    }

    private AnnotationSpec generated(ClassName annotation) {
        return AnnotationSpec.builder(annotation)
                .addMember("value", "$S", processor)
                .build();
    }

    /** Whether a record can be seen from other packages: a table can be seen from where its record can. */
    static boolean isPublic(TypeElement record) {
        Element element = record;
        while (element instanceof TypeElement) {
            if (!element.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
            element = element.getEnclosingElement();
        }
        return true;
    }

    private static FieldSpec constant(TableSource source, TypeElement record) {
        return FieldSpec.builder(source.self(), GeneratedNames.constant(record))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The table under its own name.")
                .initializer(
                        "new $T($S)",
                        source.self(),
                        source.model().declaration().name())
                .build();
    }

    private static MethodSpec constructor(TableSource source) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, "alias")
                .addStatement(
                        "super($S, $S, alias)",
                        source.model().declaration().schema(),
                        source.model().declaration().name());
        StoredIn.statement(source).ifPresent(constructor::addStatement);
        return constructor.build();
    }

    private static MethodSpec as(TableSource source) {
        return MethodSpec.methodBuilder("as")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(source.self())
                .addParameter(String.class, "alias")
                .addStatement("return new $T(alias)", source.self())
                .build();
    }

    private static MethodSpec historyName(String history) {
        return MethodSpec.methodBuilder("historyName")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S", history)
                .build();
    }
}
