package dev.pgpx.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.pgpx.model.One;
import dev.pgpx.query.Column;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Draft;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.types.Range;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the processor wrote. */
class GeneratedCodeTest {
    @TempDir
    static Path output;

    private static URLClassLoader classes;

    @BeforeAll
    static void compile() throws IOException {
        List<Path> sources = new ArrayList<>(Compilation.sources(GoldenTest.input("plain")));
        sources.addAll(Compilation.sources(GoldenTest.input("relations")));
        sources.addAll(Compilation.sources(GoldenTest.input("types")));
        sources.addAll(Compilation.sources(GoldenTest.input("columns")));
        sources.addAll(Compilation.sources(GoldenTest.input("purposes")));
        Compilation compilation = Compilation.of(Compilation.javac(), output, sources);
        assertThat(compilation.errors()).isEmpty();
        classes =
                new URLClassLoader(new URL[] {output.resolve("classes").toUri().toURL()});
    }

    @AfterAll
    static void close() throws IOException {
        classes.close();
    }

    @Test
    void readsARecordAndWritesItsValuesBack() throws ReflectiveOperationException {
        Table<Object> table = table("AuthorTable", "AUTHOR");
        List<Object> values = authorValues();
        List<Object> padded = new ArrayList<>(values);
        padded.add(0, "another table's column");
        Object author = table.read(new ValuesRow(padded), 1, Relations.DETACHED);

        assertThat(written(table, author)).isEqualTo(values);
        assertThat(table.key(author)).isEqualTo(7L);
    }

    @Test
    void readsNullsWhereTheRecordAllowsThem() throws ReflectiveOperationException {
        Table<Object> table = table("AuthorTable", "AUTHOR");
        List<Object> values = authorValues();
        for (Column<?> column : table.columns()) {
            if (column.has(ColumnFlag.NULLABLE)) {
                values.set(column.definition().index(), null);
            }
        }
        Object author = table.read(new ValuesRow(values), 0, Relations.DETACHED);
        assertThat(author).extracting("died", "nick", "publisher").containsExactly(null, Optional.empty(), null);
        assertThat(written(table, author)).isEqualTo(values);
    }

    @Test
    void makesKeysOfSeveralComponentsAndOfRelations() throws ReflectiveOperationException {
        Table<Object> table = table("PositionTable", "POSITION");
        Object position = table.read(new ValuesRow(List.of(3L, 12, "here")), 0, Relations.DETACHED);
        assertThat(table.key(position)).isEqualTo(List.of(3L, 12));

        Table<Object> notes = table("VolumeNoteTable", "VOLUME_NOTE");
        assertThat(notes.key(notes.read(new ValuesRow(List.of(3L, "text")), 0, Relations.DETACHED)))
                .isEqualTo(3L);
    }

    @Test
    void refusesColumnsThatAreNotThere() throws ReflectiveOperationException {
        Table<Object> table = table("BookTable", "BOOK");
        Object book = table.read(new ValuesRow(List.of(1, 2L, "title")), 0, Relations.DETACHED);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> table.write(book, 3, new ValuesWriter()))
                .withMessage("table book has 3 columns, not one at 3");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> draft("BookTable").write(0, new ValuesWriter()));
    }

    @Test
    void keepsItsColumnsUnderAnotherAlias() throws ReflectiveOperationException {
        Table<Object> table = table("AuthorTable", "AUTHOR");
        Table<Object> other = table.as("other");
        assertThat(other.alias()).isEqualTo("other");
        assertThat(other.name()).isEqualTo("author");
        assertThat(other.columns())
                .extracting(Column::name)
                .isEqualTo(table.columns().stream().map(Column::name).toList());
    }

    @Test
    void draftsKnowWhatIsSet() throws ReflectiveOperationException {
        Draft<?> draft = draft("AuthorTable");
        set(draft, "name", String.class, "Ursula");
        set(draft, "died", LocalDate.class, null);
        set(draft, "nick", Optional.class, Optional.of("U"));
        set(draft, "publisher", One.class, One.key(new UUID(1, 2)));
        assertThat(draft.table()).isEqualTo(table("AuthorTable", "AUTHOR"));

        List<Integer> indexes = new ArrayList<>();
        ValuesWriter out = new ValuesWriter();
        for (int index = 0; index < draft.table().columns().size(); index++) {
            if (draft.isSet(index)) {
                indexes.add(index);
                draft.write(index, out);
            }
        }
        assertThat(indexes).containsExactly(1, 9, 10, 14);
        assertThat(out.values).containsExactly("Ursula", null, "U", new UUID(1, 2));
    }

    @Test
    void draftsRefuseNullAtOnce() throws ReflectiveOperationException {
        Draft<?> draft = draft("AuthorTable");
        assertThatNullPointerException()
                .isThrownBy(() -> set(draft, "name", String.class, null))
                .withMessage("name");
        assertThat(draft.isSet(1)).isFalse();
    }

    @Test
    void draftsBeginWithTheDefaultsOfJava() throws ReflectiveOperationException {
        Draft<?> draft = draft("InvoiceTable");
        ValuesWriter out = new ValuesWriter();
        draft.write(0, out);
        draft.write(1, out);
        assertThat(List.of(draft.isSet(0), draft.isSet(1), draft.isSet(2))).containsExactly(true, true, false);
        assertThat(out.values).containsExactly("R1", new UUID(1, 2));
    }

    @Test
    void tablesKnowTheirConstraints() throws ReflectiveOperationException {
        assertThat(table("AuthorTable", "AUTHOR").constraints())
                .extracting(Object::toString)
                .containsExactly("author.author_pkey", "author.author_email_key", "author.author_publisher_id_fkey");
    }

    @Test
    void draftsHaveNoMethodForWhatTheDatabaseMakes() throws ReflectiveOperationException {
        assertThat(draft("AuthorTable").getClass().getDeclaredMethods())
                .extracting("name")
                .contains("name", "createdAt")
                .doesNotContain("id", "books", "tags");
    }

    private static List<Object> authorValues() throws ReflectiveOperationException {
        Object happy = Class.forName("com.example.Mood", true, classes).getEnumConstants()[0];
        Object profile = Class.forName("com.example.Profile", true, classes)
                .getConstructor(String.class)
                .newInstance("https://example.com");
        return new ArrayList<>(Arrays.asList(
                7L,
                "Ursula",
                "u@example.com",
                List.of("sf"),
                happy,
                Collections.singletonList(happy),
                profile,
                Map.of("a", List.of(1)),
                Instant.EPOCH,
                LocalDate.EPOCH,
                "U",
                1.6,
                true,
                Range.closed(LocalDate.EPOCH, LocalDate.EPOCH),
                new UUID(1, 2)));
    }

    private static List<Object> written(Table<Object> table, Object record) {
        ValuesWriter out = new ValuesWriter();
        for (int index = 0; index < table.columns().size(); index++) {
            table.write(record, index, out);
        }
        return out.values;
    }

    @SuppressWarnings("unchecked") // the record's class is not known here
    private static Table<Object> table(String className, String constant) throws ReflectiveOperationException {
        var field = Class.forName("com.example." + className, true, classes).getDeclaredField(constant);
        field.setAccessible(true);
        return (Table<Object>) field.get(null);
    }

    private static Draft<?> draft(String className) throws ReflectiveOperationException {
        return (Draft<?>) Class.forName("com.example." + className, true, classes)
                .getMethod("draft")
                .invoke(null);
    }

    private static void set(Draft<?> draft, String name, Class<?> type, Object value)
            throws ReflectiveOperationException {
        try {
            assertThat(draft.getClass().getMethod(name, type).invoke(draft, value))
                    .isSameAs(draft);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }
}
