package dev.pgpx.schema.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.pgpx.schema.Schema;
import dev.pgpx.schema.error.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelSketchTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title:text | String title",
                "title:String? | Optional<String> title",
                "when:Instant | Instant when",
                "day:DATE | LocalDate day",
                "id:uuid | @GeneratedId UUID id",
                "id:text | @Id String id",
                "scan:byte[] | byte[] scan",
                "extra:Json | Json extra",
                "extra:json | @Column(type = \"json\") Json extra",
                "d:double precision | double d",
                "n:numeric(10) | @Column(type = \"numeric(10)\") BigDecimal n",
                "word:string(20)[] | @Column(type = \"varchar(20)[]\") List<String> word",
                "t:timestamptz(3) | @Column(type = \"timestamptz(3)\") Instant t",
                "author:Author! | @Unique One<Author> author",
                "author:Author{restrict} | @OnDelete(DeleteRule.RESTRICT) One<Author> author",
                "tags:Tag** | @ManyToMany Many<Tag> tags",
                "age:int{0..150} | @Check(\"age between 0 and 150\") int age",
                "age:int{..150} | @Check(\"age <= 150\") int age",
                "age:int{<>7} | @Check(\"age <> 7\") int age",
                "name:text{2..} | @Check(\"char_length(name) >= 2\") String name",
                "order:int{order % 2 = 0} | @Check(\"order % 2 = 0\") int order",
                "n:int=-1 | @Default(\"-1\") int n",
                "n:int=(1 + 1) | @Default(\"(1 + 1)\") int n",
                "name:text=it's | @Default(\"'it''s'\") String name",
                "at:time=localtime | @Default(\"localtime\") LocalTime at",
                "publishedAt:date | LocalDate publishedAt",
                "published_at:date | LocalDate publishedAt",
            })
    void writesFields(String field, String component) {
        assertThat(source("Book", field)).contains(component);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title:txt | \"title:txt\": there is no type \"txt\": the nearest is text; a model begins with a capital letter",
                "title:qwertz | \"title:qwertz\": there is no type \"qwertz\": expected one of PostgreSQL or Java, as in text, "
                        + "numeric(10,2), timestamptz or Instant; a model begins with a capital letter",
                "title | \"title\": expected name:type, as in title:text, price:numeric(10,2)? or author:Author",
                "../x:text | \"../x:text\": \"../x\" is no name: expected letters, digits and underscores, a letter first",
                "t:time(9) | \"t:time(9)\": \"9\" is no number of fraction digits of time: expected 0 to 6",
                "n:int(3) | \"n:int(3)\": int takes nothing between parentheses",
                "class:text | no component can be named class, which means something else in Java: give the field another name",
                "n:int=x | the default of n is \"x\": expected a number, or SQL in parentheses",
                "id:int? | id is the key, which is never null: leave out ?",
                "code:text#? | code is the key, which is never null: leave out ?",
                "e:enum(a,a) | \"e:enum(a,a)\": a label stands there twice: leave one out",
                "a:Author{set-null} | a is never null, so that it cannot be set to null: add ?, or leave out {set-null}",
                "a:Author?{set-default} | a has no default, so that it cannot be set to it: leave out {set-default}",
            })
    void tellsWhatIsWrong(String field, String problem) {
        assertThat(ModelSketch.of("Book", List.of(field)).problems()).contains(problem);
    }

    @Test
    void tellsOfNamesThatMeanSomethingElse() {
        assertThat(ModelSketch.of("Range", List.of("during:tstzrange")).problems())
                .containsExactly(
                        "the record needs the class dev.pgpx.types.Range, so that no model beside it can be named"
                                + " Range: give it another name");
        assertThat(ModelSketch.of("Integer", List.of("n:int")).problems())
                .containsExactly("no model can be named Integer, as a class of java.lang is: give it another name");
        assertThat(ModelSketch.of("Book", List.of("author:Author", "author_id:int"))
                        .problems())
                .containsExactly("there are two fields for \"author_id\", author and author_id: leave one out");
    }

    @Test
    void tellsOfTablesAndSchemas() {
        ModelSketch book = ModelSketch.of("Book", List.of("title:text"));
        assertThat(book.inTable("x".repeat(64)).problems())
                .singleElement()
                .asString()
                .contains("has 64 bytes");
        assertThat(book.inSchema(" ").problems())
                .containsExactly("\" \" is no name of a schema: it is blank or has a NUL character");
        assertThat(ModelSketch.of("Book", List.of()).problems())
                .containsExactly("it has no fields: expected name:type, as in title:text");
    }

    @Test
    void refusesSourcesOfWhatIsWrong() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ModelSketch.of("Book", List.of("title")).sources("com.example"))
                .withMessageContaining("expected name:type");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelSketch.of("Book", List.of("title:text")).sources("com.class"))
                .withMessage("\"com.class\" is no name of a package");
    }

    @Test
    void saysWhatTheDatabaseLacks() {
        ModelSketch sketch = ModelSketch.of(
                        "BookLine", List.of("id:uuid", "isbn:varchar(20)!", "n:int{0..}=3", "state:enum(new,it's)[]?"))
                .inSchema("shop");
        assertThat(new Schema(sketch.facts()).createSql())
                .isEqualTo(
                        """
                create schema if not exists shop;

                create type shop.book_line_state as enum ('new', 'it''s');

                create table shop.book_line (
                    id uuid default gen_random_uuid() not null,
                    isbn character varying(20) not null,
                    n integer default 3 not null,
                    state shop.book_line_state[],
                    constraint book_line_pkey primary key (id),
                    constraint book_line_isbn_key unique (isbn),
                    constraint book_line_n_check check (n >= 0)
                );
                """);
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> ModelSketch.of("Book", List.of("author:Author")).facts())
                .withMessage("author is a relation");
    }

    @Test
    void givesExamplesOfWhatADraftNeeds() {
        ModelExample example = ModelSketch.of(
                        "Book",
                        List.of(
                                "title:varchar(3)",
                                "code:char(6)",
                                "on:boolean",
                                "tags:text[]",
                                "price:numeric",
                                "note:text?",
                                "n:int=3",
                                "place:point",
                                "age:int{>3}"))
                .example();
        assertThat(example.calls())
                .containsExactly(
                        "title(\"tit\")",
                        "code(\"codexx\")",
                        "on(true)",
                        "tags(List.of(\"tags\"))",
                        "price(BigDecimal.ZERO)");
        assertThat(example.imports()).containsExactly("java.math.BigDecimal", "java.util.List");
        assertThat(example.problems())
                .containsExactly(
                        "place needs a value, and none is known that fits it",
                        "age needs a value, and none is known that fits it");
    }

    @Test
    void writesAllSourcesOrNone() throws IOException {
        Map<String, String> texts = Map.of("com/A.java", "a", "com/B.java", "b");
        ModelSources sources = new ModelSources(texts, List.of());
        Files.createDirectories(folder.resolve("com/B.java/in"));
        assertThat(sources.thereIn(folder)).containsExactly("com/B.java");
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> sources.writeTo(folder))
                .withMessageContaining("PGPX-3055");
        assertThat(folder.resolve("com/A.java")).doesNotExist();
    }

    private static String source(String name, String field) {
        ModelSketch sketch = ModelSketch.of(name, List.of(field));
        assertThat(sketch.problems()).isEmpty();
        return sketch.sources("com.example").sources().get("com/example/" + name + ".java");
    }
}
