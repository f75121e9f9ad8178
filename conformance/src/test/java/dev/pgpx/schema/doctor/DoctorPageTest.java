package dev.pgpx.schema.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of {@code docs/reference/doctor.md} is made of the checks. */
final class DoctorPageTest {
    private static final Path PAGE = Path.of("../docs/reference/doctor.md");
    private static final String BEGIN = "<!-- begin of the table: made by DoctorPageTest -->\n";
    private static final String END = "<!-- end of the table -->\n";

    @Test
    void thePageHasEachCheck() throws IOException {
        String page = Files.readString(PAGE);
        String fresh =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + table() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("pgpx.golden.refresh")) {
            Files.writeString(PAGE, fresh);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/reference/doctor.md; to write it anew: -Dpgpx.golden.refresh=true")
                .isEqualTo(fresh);
    }

    private static String table() {
        return Doctor.STANDARD.checks().stream()
                .map(check -> "| `" + check.code() + "` | " + severities(check) + " | "
                        + Stream.of(check.title(), Texts.about(check.code()), Texts.remedy(check.code(), PLACES))
                                .map(text -> text.replace("|", "\\|"))
                                .collect(Collectors.joining(" | "))
                        + " |\n")
                .collect(Collectors.joining(
                        "", "| code | severity | what it looks for | why | what to do |\n|---|---|---|---|---|\n", ""));
    }

    private static final List<String> PLACES = Collections.nCopies(6, "…");

    private static String severities(Check check) {
        String queries =
                check instanceof SqlCheck sql ? String.join(" ", sql.queries().values()) : "'note'";
        return Stream.of(Severity.values())
                .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                .filter(severity -> queries.contains("'" + severity + "'"))
                .collect(Collectors.joining(" or "));
    }
}
