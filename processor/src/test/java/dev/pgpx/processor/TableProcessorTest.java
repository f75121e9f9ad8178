package dev.pgpx.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableProcessorTest {
    private static final String AUTHOR = "package a; import dev.pgpx.model.*;"
            + " @Table public record Author(@GeneratedId long id, b.Mood mood, @Id String x, Many<b.Book> books) {}";

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void makeInput() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
    }

    @Test
    void writesTheSameBytesForTheSameInputInAnyOrder() throws IOException {
        List<Path> sources = new ArrayList<>(Compilation.sources(GoldenTest.input("relations")));
        Compilation first = Compilation.of(Compilation.javac(), folder.resolve("first"), sources);
        Collections.reverse(sources);
        Compilation second = Compilation.of(Compilation.javac(), folder.resolve("second"), sources);
        assertThat(first.written()).isNotEmpty().isEqualTo(second.written());
    }

    @Test
    void namesByTheRuleOfTheCompilationWhereThePackageNamesNone() throws IOException {
        Path source = Files.writeString(
                Files.createDirectories(input.resolve("a")).resolve("BookLine.java"),
                "package a; import dev.pgpx.model.*; @Table record BookLine(@Id int lineNumber, One<BookLine> nextOne) {}");
        Path prefixed = Files.writeString(
                Files.createDirectories(input.resolve("b")).resolve("package-info.java"),
                "@dev.pgpx.model.Naming(tablePrefix = \"x\") package b;");
        Path inPrefixed = Files.writeString(
                input.resolve("b").resolve("BookLine.java"),
                "package b; import dev.pgpx.model.*; @Table record BookLine(@Id int lineNumber) {}");
        List<Path> sources = List.of(source, prefixed, inPrefixed);

        for (javax.tools.JavaCompiler compiler : List.of(Compilation.javac(), Compilation.ecj())) {
            Path out = folder.resolve(compiler.getClass().getSimpleName());
            Compilation asIs = Compilation.of(compiler, out.resolve("1"), sources, "-Apgpx.naming=as-is");
            Compilation snake = Compilation.of(compiler, out.resolve("2"), sources, "-Apgpx.naming=snake-case");
            Compilation wrong = Compilation.of(compiler, out.resolve("3"), sources, "-Apgpx.naming=camel");
            Compilation own = Compilation.of(
                    compiler,
                    out.resolve("4"),
                    Compilation.sources(GoldenTest.input("naming")),
                    "-Apgpx.naming=snake-case");

            assertThat(asIs.messages()).isEmpty();
            assertThat(asIs.written().get("a/BookLineTable.java"))
                    .contains("super(\"\", \"BookLine\", alias)", "\"lineNumber\"", "\"nextOneLineNumber\"");
            assertThat(asIs.written().get("b/BookLineTable.java")).contains("\"xBookLine\"", "\"lineNumber\"");
            assertThat(snake.written().get("a/BookLineTable.java"))
                    .contains("\"book_line\"", "\"next_one_line_number\"");
            assertThat(wrong.messages().toString())
                    .contains("PGPX-1483: the option pgpx.naming of the processor is \"camel\"", "as-is or snake-case");
            assertThat(own.written().toString()).contains("\"appBookLine\"");
        }
    }

    @Test
    void namesTheRecordAsTheOnlyOriginOfItsFiles() throws IOException {
        Map<String, List<String>> origins = new TreeMap<>();
        Processor processor = Environments.watched((method, arguments) -> {
            if (method.startsWith("create")) {
                Element[] elements = (Element[]) arguments[arguments.length - 1];
                origins.put(
                        method + " " + arguments[arguments.length - 2],
                        Arrays.stream(elements).map(Element::toString).toList());
            }
        });
        Compilation.of(
                Compilation.javac(),
                folder.resolve("out"),
                Compilation.sources(GoldenTest.input("plain")),
                List.of(processor));
        assertThat(origins)
                .hasSize(8)
                .containsEntry("createSourceFile com.example.AuthorTable", List.of("com.example.Author"))
                .containsEntry(
                        "createResource META-INF/pgpx/tables/com.example.Author.json", List.of("com.example.Author"))
                .containsEntry("createSourceFile com.example.BookTable", List.of("com.example.Book"));
    }

    @Test
    void makesTheSameOfARecordWhoseRelativesAreCompiledAlready() throws IOException {
        List<Path> sources = Compilation.sources(GoldenTest.input("relations"));
        Path all = folder.resolve("all");
        Compilation together = Compilation.of(Compilation.javac(), all, sources);
        String classPath =
                all.resolve("classes") + System.getProperty("path.separator") + System.getProperty("java.class.path");
        for (Path source : sources) {
            String name = source.getFileName().toString().replace(".java", "");
            Compilation alone =
                    Compilation.of(Compilation.javac(), folder.resolve(name), List.of(source), "-classpath", classPath);
            assertThat(alone.errors()).isEmpty();
            assertThat(together.written()).containsAllEntriesOf(alone.written());
        }
    }

    @Test
    void makesTheSameOfAViewWhoseTablesAndViewsAreCompiledAlready() throws IOException {
        Path all = folder.resolve("all");
        Compilation together = Compilation.of(Compilation.javac(), all, Compilation.sources(GoldenTest.input("views")));
        source(
                "com/example/HouseCard.java",
                "package com.example; import dev.pgpx.model.*; import java.util.List; import org.jspecify.annotations.*;"
                        + " @View(House.class) record HouseCard("
                        + "String name, List<NovelLine> novels, @Nullable CountryLine country) {}");
        String classPath =
                all.resolve("classes") + System.getProperty("path.separator") + System.getProperty("java.class.path");
        Compilation alone = Compilation.of(
                Compilation.javac(),
                folder.resolve("alone"),
                List.of(input.resolve("com/example/HouseCard.java")),
                "-classpath",
                classPath);
        assertThat(alone.errors()).isEmpty();
        assertThat(alone.written()).containsOnlyKeys("com/example/HouseCardView.java");
        assertThat(together.written()).containsAllEntriesOf(alone.written());
    }

    @Test
    void letsViewsWaitForTablesThatOtherProcessorsMake() throws IOException {
        source(
                "a/Card.java",
                "package a; import dev.pgpx.model.*; @View(b.Book.class) public record Card(String title, b.Name author) {}");
        Processor maker = new SourceMaker(Map.of(
                "b.Writer",
                "package b; import dev.pgpx.model.*; @Table public record Writer(@Id long id, String name) {}",
                "b.Book",
                "package b; import dev.pgpx.model.*;"
                        + " @Table public record Book(@Id long id, String title, One<Writer> author) {}",
                "b.Name",
                "package b; import dev.pgpx.model.*; @View(Writer.class) public record Name(String name) {}"));
        Compilation compilation = compile(List.of(new TableProcessor(), maker));
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.written()).containsKeys("a/CardView.java", "b/BookTable.java", "b/NameView.java");
    }

    @Test
    void leavesAViewOfAClassThatNobodyMakesToTheCompiler() throws IOException {
        source("a/Card.java", "package a; import dev.pgpx.model.*; @View(b.Book.class) record Card(String title) {}");
        Compilation compilation = compile(List.of(new TableProcessor()));
        assertThat(compilation.errors()).singleElement().asString().contains("package b does not exist");
    }

    @Test
    void saysThatAViewCouldNotBeWritten() throws IOException {
        source("a/One.java", "package a; @dev.pgpx.model.Table record One(@dev.pgpx.model.Id long id) {}");
        source("a/Key.java", "package a; @dev.pgpx.model.View(One.class) record Key(long id) {}");
        Compilation compilation = compile(List.of(Environments.watched((method, arguments) -> {
            if (method.equals("createSourceFile") && arguments[0].equals("a.KeyView")) {
                throw new IOException("disk full");
            }
        })));
        assertThat(compilation.errors())
                .singleElement()
                .asString()
                .startsWith("Key.java:1: PGPX-1434: the view a.Key could not be written: disk full");
    }

    @Test
    void waitsForTypesThatOtherProcessorsMake() throws IOException {
        source("a/Author.java", AUTHOR.replace("@Id String x, ", ""));
        Processor maker = new SourceMaker(Map.of(
                "b.Mood",
                "package b; public enum Mood { GOOD }",
                "b.Book",
                "package b; import dev.pgpx.model.*;"
                        + " @Table public record Book(@Id long id, One<a.Author> author) {}"));
        Compilation compilation = compile(List.of(new TableProcessor(), maker));
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.written())
                .containsKeys("a/AuthorTable.java", "b/BookTable.java", "META-INF/pgpx/tables/a.Author.json");
        assertThat(compilation.written().get("a/AuthorTable.java")).contains("BookTable.BOOK", "\"GOOD\"");
    }

    @Test
    void leavesTypesThatNobodyMakesToTheCompiler() throws IOException {
        source("a/Author.java", AUTHOR);
        Compilation compilation = compile(List.of(new TableProcessor()));
        assertThat(compilation.errors()).hasSize(2).allMatch(error -> error.contains("package b does not exist"));
        assertThat(compilation.written()).isEmpty();
    }

    @Test
    void saysThatAFileCouldNotBeWritten() throws IOException {
        source("a/One.java", "package a; @dev.pgpx.model.Table record One(@dev.pgpx.model.Id long id) {}");
        source("a/Two.java", "package a; @dev.pgpx.model.Table record Two(@dev.pgpx.model.Id long id) {}");
        Compilation compilation = compile(List.of(Environments.watched((method, arguments) -> {
            if (method.equals("createSourceFile") && arguments[0].equals("a.OneTable")) {
                throw new IOException("disk full");
            }
        })));
        assertThat(compilation.errors())
                .singleElement()
                .asString()
                .startsWith(
                        """
                One.java:1: PGPX-1301: the table of a.One could not be written: disk full
                """
                                .stripTrailing());
        assertThat(compilation.written()).containsKey("a/TwoTable.java");
    }

    @Test
    void reportsItsOwnDefectsOnTheRecordAndGoesOn() throws IOException {
        source("a/One.java", "package a; @dev.pgpx.model.Table record One(@dev.pgpx.model.Id long id) {}");
        source("a/Two.java", "package a; @dev.pgpx.model.Table record Two(@dev.pgpx.model.Id long id) {}");
        Compilation compilation = compile(List.of(Environments.watched((method, arguments) -> {
            if (method.equals("createSourceFile") && arguments[0].equals("a.OneTable")) {
                throw new IllegalStateException("boom");
            }
        })));
        assertThat(compilation.errors())
                .singleElement()
                .asString()
                .startsWith(
                        "One.java:1: PGPX-1300: the processor failed on a.One: java.lang.IllegalStateException: boom")
                .endsWith("This is a defect of pgpx. Please report it with the source of the record.");
        assertThat(compilation.written()).containsKey("a/TwoTable.java");
    }

    @Test
    void usesOnlyWhatTheModuleOfTheRecordCanSee() throws IOException {
        source("a/One.java", "package a; @dev.pgpx.model.Table public record One(@dev.pgpx.model.Id String id) {}");
        source("module-info.java", "module a { requires dev.pgpx.query; }");
        Compilation bare = compileModule("bare");
        assertThat(bare.errors()).isEmpty();
        assertThat(bare.written().get("a/OneTable.java"))
                .doesNotContain("@Generated")
                .contains("private @Nullable String id;"); // jspecify comes along with the query module

        source("module-info.java", "module a { requires dev.pgpx.query; requires static java.compiler; }");
        Compilation rich = compileModule("rich");
        assertThat(rich.errors()).isEmpty();
        assertThat(rich.written().get("a/OneTable.java")).contains("@Generated(");
    }

    @Test
    void worksInTheUnnamedPackage() throws IOException {
        source("One.java", "@dev.pgpx.model.Table record One(@dev.pgpx.model.Id long id) {}");
        Compilation compilation = compile(List.of(new TableProcessor()));
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.written()).containsKeys("OneTable.java", "META-INF/pgpx/tables/One.json");
    }

    private Compilation compileModule(String name) throws IOException {
        return Compilation.of(
                Compilation.javac(),
                folder.resolve(name),
                Compilation.sources(input),
                "--module-path",
                System.getProperty("java.class.path"));
    }

    private Compilation compile(List<Processor> processors) throws IOException {
        return Compilation.of(Compilation.javac(), folder.resolve("out"), Compilation.sources(input), processors);
    }

    private void source(String path, String text) throws IOException {
        Path file = input.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Writes sources in its first round. */
    private static final class SourceMaker extends AbstractProcessor {
        private final Map<String, String> sources;
        private boolean done;

        SourceMaker(Map<String, String> sources) {
            this.sources = sources;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                sources.forEach(this::write);
            }
            return false;
        }

        private void write(String name, String text) {
            try (Writer file = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                file.write(text);
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
