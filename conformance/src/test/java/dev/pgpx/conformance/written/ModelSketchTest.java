package dev.pgpx.conformance.written;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.schema.models.ModelSketch;
import dev.pgpx.schema.models.ModelSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Records that are written from a few words. Those beside this class are such records: that they are here shows that they compile, with
 * the processor, and that the check of the format takes them.
 */
class ModelSketchTest {
    private static final Path HERE = Path.of("src/test/java");
    private static final String PACKAGE = "dev.pgpx.conformance.written";

    @Test
    void writesRelationsKeysRulesAndDefaults() throws IOException {
        assertWritten(ModelSketch.of(
                "Publisher", List.of("name:varchar(200)!{1..}", "volumes:Volume*", "founded:date?{1400-01-01..}")));
        assertWritten(ModelSketch.of(
                "volume",
                List.of(
                        "isbn:char(13)#",
                        "title:text",
                        "publisher:Publisher{cascade}",
                        "sequel_of:Volume?!{set-null}",
                        "topics:Topic**",
                        "status:enum(draft,out of print,LOST)=draft",
                        "moods:enum(good,bad)[]?",
                        "price:numeric(10,2){0..}=0",
                        "pages:int{1..}",
                        "tags:text[]{..5}={}",
                        "nicks:varchar(5)[]?",
                        "added:Instant=now()",
                        "lent:tstzrange?",
                        "scan:byte[]?",
                        "extra:Json='{}'",
                        "took:Duration?",
                        "a_b:smallint?",
                        "blurb:varchar(2000){char_length(blurb) < 2000 and blurb not like '%lorem ipsum dolor%' and blurb <> 'none'}",
                        "summary_for_readers_in_a_hurry:varchar(2000)={nothing is known about this volume yet}")));
        assertWritten(ModelSketch.of("Topic", List.of("id:uuid", "label:String!", "parent:Topic?")));
    }

    @Test
    void writesAnotherTableAndSchema() throws IOException {
        assertWritten(ModelSketch.of("Shelf", List.of("room:text#", "number:int#", "wide:boolean=false"))
                .inTable("Shelves of the \"house\"")
                .inSchema("library"));
    }

    private static void assertWritten(ModelSketch sketch) throws IOException {
        assertThat(sketch.problems()).isEmpty();
        ModelSources sources = sketch.sources(PACKAGE);
        if (Boolean.getBoolean("pgpx.golden.refresh")) {
            sources.replaceIn(HERE);
        }
        for (Map.Entry<String, String> source : sources.sources().entrySet()) {
            assertThat(Files.readString(HERE.resolve(source.getKey())))
                    .as("%s; to take it over: mvn test -Dpgpx.golden.refresh=true", source.getKey())
                    .isEqualTo(source.getValue());
        }
    }
}
