package dev.pgpx.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.processor.validation.ColumnRules.Kind;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What constraints become, in both compilers. Annotations of Jakarta's names stand in for the library's. */
class ColumnRulesTest {
    private static final Map<String, String> MEMBERS = Map.of(
            "NotBlank", "",
            "NotEmpty", "",
            "Size", "int min() default 0; int max() default Integer.MAX_VALUE;",
            "Min", "long value();",
            "Max", "long value();",
            "DecimalMin", "String value(); boolean inclusive() default true;",
            "DecimalMax", "String value(); boolean inclusive() default true;",
            "Positive", "",
            "AssertTrue", "",
            "Pattern", "String regexp();");

    private static final String RECORD =
            """
            import jakarta.validation.constraints.*;
            record Sample(
                @NotBlank @Size(min = 2, max = 200) String name,
                @Size(max = 10) @Size(min = 1, max = 5) String code,
                @NotEmpty @Pattern(regexp = "x") String word,
                @Min(1) @Max(9_000_000_000L) @Positive long amount,
                @DecimalMin("0.10") @DecimalMax(value = "1e2", inclusive = false) java.math.BigDecimal share,
                @DecimalMin("many") java.math.BigDecimal odd,
                @NotEmpty @Size(max = 3) java.util.List<String> words,
                @AssertTrue boolean agreed,
                @Min(value = 1, groups = Runnable.class) int later,
                @NotBlank Object other,
                String plain) {}
            """;

    private static final Map<String, Kind> KINDS = Map.of(
            "amount", Kind.NUMBER,
            "share", Kind.NUMBER,
            "odd", Kind.NUMBER,
            "later", Kind.NUMBER,
            "words", Kind.ARRAY,
            "agreed", Kind.BOOLEAN,
            "other", Kind.OTHER);

    @TempDir
    Path folder;

    static List<JavaCompiler> compilers() {
        return List.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler());
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void becomeLengthsAndChecks(JavaCompiler compiler) throws IOException {
        Map<String, ColumnRules> rules = compile(compiler);

        assertThat(rules.get("name").maximumLength()).hasValue(200);
        assertThat(rules.get("name").checks())
                .containsExactly(Map.entry("not_blank", "name ~ '\\S'"), Map.entry("size", "char_length(name) >= 2"));
        assertThat(rules.get("code").maximumLength()).hasValue(5);
        assertThat(rules.get("code").checks()).containsExactly(Map.entry("size", "char_length(code) >= 1"));
        assertThat(rules.get("word").maximumLength()).isEmpty();
        assertThat(rules.get("word").checks()).containsExactly(Map.entry("not_empty", "word <> ''"));
        assertThat(rules.get("amount").checks())
                .containsExactly(
                        Map.entry("min", "amount >= 1"),
                        Map.entry("max", "amount <= 9000000000"),
                        Map.entry("positive", "amount > 0"));
        assertThat(rules.get("share").checks())
                .containsExactly(Map.entry("min", "share >= 0.10"), Map.entry("max", "share < 100"));
        assertThat(rules.get("words").maximumLength()).isEmpty();
        assertThat(rules.get("words").checks())
                .containsExactly(
                        Map.entry("not_empty", "cardinality(words) > 0"), Map.entry("size", "cardinality(words) <= 3"));
        assertThat(rules.get("agreed").checks()).containsExactly(Map.entry("true", "agreed"));
        for (String none : List.of("odd", "later", "other", "plain")) {
            assertThat(rules.get(none).checks()).as(none).isEmpty();
        }
    }

    private Map<String, ColumnRules> compile(JavaCompiler compiler) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Map.Entry<String, String> member : MEMBERS.entrySet()) {
            sources.add(source(member.getKey(), annotation(member.getKey(), member.getValue())));
        }
        sources.add(source("Sample", RECORD));
        Reading reading = new Reading();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var task = compiler.getTask(
                    Writer.nullWriter(),
                    files,
                    diagnostic -> {},
                    List.of("--release", "17", "-proc:only"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(reading));
            assertThat(task.call()).isTrue();
        }
        return reading.rules;
    }

    /** In a file: Eclipse's compiler takes no others. */
    private Path source(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), text);
    }

    /** With the targets that the library's have: fields, and uses of types, but no components. */
    private static String annotation(String name, String members) {
        return """
                package jakarta.validation.constraints;
                import java.lang.annotation.*;
                @Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
                @Repeatable(%1$s.List.class)
                public @interface %1$s {
                    %2$s
                    Class<?>[] groups() default {};
                    @Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
                    @interface List { %1$s[] value(); }
                }
                """
                .formatted(name, members);
    }

    @SupportedAnnotationTypes("*")
    private static final class Reading extends AbstractProcessor {
        private final Map<String, ColumnRules> rules = new HashMap<>();

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (Element element : round.getRootElements()) {
                for (RecordComponentElement component :
                        ElementFilter.recordComponentsIn(element.getEnclosedElements())) {
                    String name = component.getSimpleName().toString();
                    rules.put(name, ColumnRules.of(component, name, KINDS.getOrDefault(name, ColumnRules.Kind.TEXT)));
                }
            }
            return false;
        }
    }
}
