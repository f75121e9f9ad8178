package dev.pgpx.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pgpx.database.Database;
import dev.pgpx.model.DeleteRule;
import dev.pgpx.query.Statement;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.SchemaFact;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.UniqueFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final ObjectName BOOK = new ObjectName("", "book");
    private static final ObjectName AUTHOR = new ObjectName("", "author");
    private static final ObjectName MOOD = new ObjectName("", "mood");

    private static final List<Fact> FACTS = List.of(
            new IndexFact(BOOK, "book_author_idx", List.of("author", "id")),
            new ForeignKeyFact(
                    BOOK, "book_author_fkey", List.of("author"), AUTHOR, List.of("id"), DeleteRule.NO_ACTION),
            new UniqueFact(BOOK, "book_mood_key", List.of("mood"), /* nullsNotDistinct= */ false),
            new PrimaryKeyFact(BOOK, "book_pkey", List.of("id")),
            column(BOOK, 2, "author", "bigint"),
            column(BOOK, 1, "mood", "mood"),
            column(BOOK, 0, "id", "bigint"),
            new TableFact(BOOK),
            new PrimaryKeyFact(AUTHOR, "author_pkey", List.of("id")),
            column(AUTHOR, 0, "id", "bigint"),
            new TableFact(AUTHOR),
            new EnumFact(MOOD, List.of("HAPPY")));

    @Test
    void createsEachThingAfterWhatItNeeds() {
        assertThat(schema(FACTS).createStatements())
                .extracting(Statement::label)
                .containsExactly(
                        "create enum mood",
                        "create table author",
                        "create table book",
                        "create index book.book_author_idx",
                        "create foreign key book.book_author_fkey");
        assertThat(schema(FACTS).createSql())
                .contains(
                        """
                create table book (
                    id bigint not null,
                    mood mood not null,
                    author bigint not null,
                    constraint book_pkey primary key (id),
                    constraint book_mood_key unique (mood)
                );
                """);
    }

    @Test
    void isTheSameInWhateverOrderFactsCome() {
        List<Fact> reversed = new ArrayList<>(FACTS);
        Collections.reverse(reversed);
        assertThat(schema(reversed)).isEqualTo(schema(FACTS));
        assertThat(schema(reversed).createSql()).isEqualTo(schema(FACTS).createSql());
    }

    @Test
    void givesFactsOfAKind() {
        Schema schema = schema(FACTS);
        assertThat(schema.facts(TableFact.class)).extracting(TableFact::name).containsExactly(AUTHOR, BOOK);
        assertThat(schema.facts(SchemaFact.class)).isEmpty();
    }

    @Test
    void refusesTwoFactsOfTheSameThing() {
        List<Fact> facts = new ArrayList<>(FACTS);
        facts.add(new EnumFact(MOOD, List.of("SAD")));
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> schema(facts))
                .withMessage("PGPX-3009: the schema says two things about enum mood\n  Keep one of the facts.");
    }

    @Test
    void countsTheSameFactOnce() {
        List<Fact> facts = new ArrayList<>(FACTS);
        facts.add(new EnumFact(MOOD, List.of("HAPPY")));
        assertThat(schema(facts)).isEqualTo(schema(FACTS));
    }

    @Test
    void namesWhatAFactNeedsAndTheSchemaLacks() {
        Schema schema = without(new TableFact(AUTHOR), FACTS.get(8), FACTS.get(9));
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(schema::createStatements)
                .withMessage(
                        """
                        PGPX-3006: foreign key book.book_author_fkey needs table author, which is not part of the schema
                          Add the model that declares it.""");
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(without(new TableFact(AUTHOR), FACTS.get(1))::createStatements)
                .withMessageStartingWith("PGPX-3006: column author.id needs table author,");
    }

    @Test
    void createsAllInOneTransaction() {
        RecordingEngine engine = new RecordingEngine();
        try (Database database = Database.over(engine)) {
            schema(FACTS).createAll(database);
        }
        assertThat(engine.told)
                .containsExactly(
                        "begin",
                        "create enum mood",
                        "create table author",
                        "create table book",
                        "create index book.book_author_idx",
                        "create foreign key book.book_author_fkey",
                        "commit",
                        "close");
    }

    @Test
    void createsNothingWhenSomethingIsMissing() {
        RecordingEngine engine = new RecordingEngine();
        try (Database database = Database.over(engine)) {
            Schema schema = without(new TableFact(AUTHOR));
            assertThatExceptionOfType(SchemaException.class).isThrownBy(() -> schema.createAll(database));
        }
        assertThat(engine.told).containsExactly("close");
    }

    private static Schema without(Fact... left) {
        List<Fact> facts = new ArrayList<>(FACTS);
        facts.removeAll(List.of(left));
        return schema(facts);
    }

    private static Schema schema(List<Fact> facts) {
        return new Schema(
                new Facts(facts, Map.of(ColumnFact.keyOf(BOOK, "mood"), Set.of(FactKey.of(FactKind.ENUM, MOOD)))));
    }

    private static ColumnFact column(ObjectName table, int position, String name, String type) {
        return new ColumnFact(table, position, name, type, false, ColumnValue.Given.GIVEN);
    }
}
