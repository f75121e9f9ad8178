package dev.pgpx.migrate.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.schema.diff.Change;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.SchemaFact;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DescriptionTest {
    private static final ObjectName BOOK = new ObjectName("public", "book");

    private static Fact column(String name) {
        return new ColumnFact(BOOK, 1, name, "text", /* nullable= */ true, ColumnValue.Given.GIVEN);
    }

    private static Fact index() {
        return new IndexFact(BOOK, "book_title", List.of("title"), IndexFact.Uniqueness.NONE, Optional.empty());
    }

    private static String of(Change... changes) {
        return Description.of(List.of(changes));
    }

    @Test
    void namesWhatChanges() {
        assertThat(of(new Change.Create(column("title")))).isEqualTo("add_book_title");
        assertThat(of(new Change.Drop(column("Old Title")))).isEqualTo("drop_book_old_title");
        assertThat(of(new Change.Alter(column("a"), column("a"), List.of()))).isEqualTo("change_book_a");
        assertThat(of(new Change.Rename(column("a").key(), column("b").key()))).isEqualTo("rename_book_a_to_b");
        assertThat(of(new Change.Create(new SchemaFact("shop")))).isEqualTo("create_shop");
        assertThat(of(new Change.Create(index()))).isEqualTo("add_book_title");
    }

    @Test
    void leavesOutWhatComesWithIt() {
        assertThat(of(new Change.Create(column("title")), new Change.Create(index())))
                .isEqualTo("add_book_title");
    }

    @Test
    void namesManyTogether() {
        assertThat(of(new Change.Create(column("a")), new Change.Drop(column("b"))))
                .isEqualTo("add_book_a_and_drop_book_b");
        assertThat(of(new Change.Create(column("a")), new Change.Create(column("b")), new Change.Create(column("c"))))
                .isEqualTo("change_book");
    }

    @Test
    void isNeverLongerThanAFileNameMayBe() {
        assertThat(Description.of("x".repeat(500))).hasSize(60);
        assertThat(of(new Change.Create(column("c".repeat(63))))).isEqualTo("change_book");
    }
}
