package dev.pgpx.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesTest {
    @Test
    void makesDatabaseNamesOfClassNames() {
        class Überlocal {}
        assertThat(DatabaseName.of(NamesTest.class)).isEqualTo("names_test");
        assertThat(DatabaseName.of(Map.Entry.class)).isEqualTo("map_entry");
        assertThat(DatabaseName.of(JSONAndXMLTest2.class)).isEqualTo("names_test_json_and_xml_test2");
        assertThat(DatabaseName.of(Überlocal.class)).isEqualTo("names_test_1_berlocal");
        assertThat(DatabaseName.of(ANameThatIsMuchTooLongForTheServerWhichTakesSixtyThreeBytesOnly.class))
                .isEqualTo("names_test_a_name_that_is_much_too_long_for_the_server_w")
                .hasSize(56);
    }

    @Test
    void numbersTheSecondOfAName() {
        assertThat(DatabaseName.numbered("a", 1)).isEqualTo("a");
        assertThat(DatabaseName.numbered("a", 12)).isEqualTo("a_12");
    }

    @Test
    void findsTheFolderOfTheBuild(@TempDir Path project) throws IOException {
        assertThat(BuildFolder.of(project)).isEmpty();
        Files.createDirectory(project.resolve("build"));
        assertThat(BuildFolder.of(project)).contains(project.resolve("build/pgpx"));
        Files.createDirectory(project.resolve("target"));
        assertThat(BuildFolder.of(project)).contains(project.resolve("target/pgpx"));
    }

    private static final class JSONAndXMLTest2 {}

    private static final class ANameThatIsMuchTooLongForTheServerWhichTakesSixtyThreeBytesOnly {}
}
