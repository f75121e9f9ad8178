package dev.pgpx.conformance.documents;

import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of types names every codec, with the type that the server knows and the Java type that the codec has. */
@PgpxTest(version = 18)
class TypesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "types.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| `([^`]+)` \\| `([A-Z][A-Z0-9_]+)` \\|");

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().toList();
    }

    private static Codec<?> codec(String name) throws ReflectiveOperationException {
        Field constant = Codecs.class.getField(name);
        constant.setAccessible(true); // it may be inherited from an interface of the package
        return (Codec<?>) constant.get(null);
    }

    @Test
    void namesEveryCodecOnce() throws IOException {
        List<String> codecs =
                Arrays.stream(Codecs.class.getFields()).map(Field::getName).toList();
        assertThat(rows().stream().map(row -> row.group(3)).toList()).containsExactlyInAnyOrderElementsOf(codecs);
    }

    @Test
    void namesTheTypesOfEachCodec(Database db) throws IOException, ReflectiveOperationException {
        List.of("citext", "hstore", "ltree").forEach(name -> db.run(unsafe("create extension " + name)));
        List<String> wrong = new ArrayList<>();
        for (MatchResult row : rows()) {
            Codec<?> codec = codec(row.group(3));
            String server = db.one(sql("select typname from pg_type where oid = :name::regtype")
                    .bind("name", row.group(1))
                    .as(Codecs.NAME));
            boolean right = server.equals(codec.type().name())
                    && row.group(2).equals(codec.javaType().getSimpleName());
            if (!right) {
                wrong.add(row.group());
            }
        }
        assertThat(wrong).isEmpty();
    }
}
