package dev.pgpx.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pgpx.model.DeleteRule;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.export.SchemaExport;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.CommentFact;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.SchemaFact;
import dev.pgpx.schema.fact.TableFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    private static final ObjectName HEN = new ObjectName("farm", "Hen");
    private static final ObjectName EGG = new ObjectName("farm", "egg");

    /** Hens come from eggs, and eggs from hens. */
    private static final Facts FARM = new Facts(List.of(
            new SchemaFact("farm"),
            new TableFact(HEN),
            new CommentFact(TableFact.keyOf(HEN), "lays eggs"),
            new ColumnFact(HEN, 0, "id", "bigint", false, ColumnValue.Given.GIVEN),
            new PrimaryKeyFact(HEN, "hen_pkey", List.of("id")),
            new TableFact(EGG),
            new ColumnFact(EGG, 0, "id", "bigint", false, ColumnValue.Given.GIVEN),
            new PrimaryKeyFact(EGG, "egg_pkey", List.of("id")),
            new IndexFact(EGG, "egg_id_idx", List.of("id")),
            new ForeignKeyFact(HEN, "hen_fkey", List.of("id"), EGG, List.of("id"), DeleteRule.NO_ACTION),
            new ForeignKeyFact(EGG, "egg_fkey", List.of("id"), HEN, List.of("id"), DeleteRule.NO_ACTION)));

    @Test
    void hasAFileForEachObjectAndMoreWhereTheOrderDemandsIt() {
        assertThat(SchemaExport.of(FARM).files())
                .containsOnlyKeys(
                        "schema/farm.sql",
                        "farm/relation/%48en.sql",
                        "farm/relation/egg.sql",
                        "farm/relation/%48en.foreign-key.sql");
        assertThat(SchemaExport.of(FARM).files().get("farm/relation/%48en.sql"))
                .startsWith("create table farm.\"Hen\" (")
                .contains("comment on table farm.\"Hen\" is 'lays eggs';");
        assertThat(String.join("\n", SchemaExport.of(FARM).files().values()))
                .hasSameSizeAs(SchemaExport.of(FARM).text());
    }

    @Test
    void isWrittenAndWrittenAgain(@TempDir Path folder) throws IOException {
        SchemaExport.of(FARM).writeTo(folder);
        assertThat(Files.readAllLines(folder.resolve("order.txt")))
                .containsExactlyElementsOf(SchemaExport.of(FARM).files().keySet());
        SchemaExport.of(new Facts(List.of(new SchemaFact("farm")))).writeTo(folder);
        assertThat(folder.resolve("farm/relation/egg.sql")).doesNotExist();
        assertThat(folder.resolve("schema/farm.sql")).hasContent("create schema if not exists farm;");
    }

    @Test
    void leavesFilesOfOthersAlone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> SchemaExport.of(FARM).writeTo(folder))
                .withMessageStartingWith("PGPX-3052: the folder " + folder + " holds files that no export wrote");
        Files.writeString(folder.resolve("order.txt"), "../precious.sql\n");
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> SchemaExport.of(FARM).writeTo(folder))
                .withMessageStartingWith("PGPX-3054: ");
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> SchemaExport.of(FARM).writeTo(folder.resolve("notes.txt")))
                .withMessageStartingWith("PGPX-3053: ");
    }
}
