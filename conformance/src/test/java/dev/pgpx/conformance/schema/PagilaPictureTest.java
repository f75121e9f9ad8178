package dev.pgpx.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.draw.Drawing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/**
 * The picture in the guide is the one that is drawn of Pagila, where that is at hand; {@code -Dpgpx.golden.refresh=true} draws it anew, to
 * be looked at before it is committed.
 */
class PagilaPictureTest {
    private static final Path SCRIPT = Path.of("../../shared/data/pagila/schema.sql");
    private static final Path PICTURE = Path.of("../docs/guide/images/pagila.svg");

    @Test
    void isTheOneInTheGuide() throws SQLException, IOException {
        assumeTrue(Files.isRegularFile(SCRIPT), () -> "there is no " + SCRIPT);
        try (EmbeddedServer server = EmbeddedServer.start()) {
            String url = "127.0.0.1:" + server.port() + "/postgres";
            try (Connection connection = DriverManager.getConnection("jdbc:postgresql://" + url, server.user(), "");
                    Statement statement = connection.createStatement()) {
                statement.execute(Files.readString(SCRIPT));
            }
            try (Database db = Database.open("postgresql://" + server.user() + "@" + url)) {
                String svg =
                        Drawing.of(Schema.read(db).facts()).titled("Pagila").svg();
                if (Boolean.getBoolean("pgpx.golden.refresh")) {
                    Files.writeString(PICTURE, svg);
                }
                assertThat(svg).hasSizeLessThan(300_000).isEqualTo(Files.readString(PICTURE));
            }
        }
    }
}
