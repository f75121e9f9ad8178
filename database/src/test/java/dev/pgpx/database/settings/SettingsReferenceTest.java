package dev.pgpx.database.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SettingsReferenceTest {
    private static final Path PAGE = Path.of("../docs/reference/settings.md");
    private static final String BEGIN = "<!-- begin of the table: made by SettingsReferenceTest -->\n";
    private static final String END = "<!-- end of the table -->\n";
    /** Setters that are no settings of their own. */
    private static final Set<String> OTHERS = Set.of("property", "properties", "parameter");

    @Test
    void pageListsEverySetting() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String made = page.substring(0, begin) + SettingsReference.table() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("pgpx.golden.refresh")) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/reference/settings.md; to write it anew: -Dpgpx.golden.refresh=true")
                .isEqualTo(made);
    }

    @Test
    void everySetterOfTheBuilderHasAKeyAndEveryKeyASetter() {
        Set<String> setters = Arrays.stream(SettingsBuilder.class.getMethods())
                .filter(method -> method.getReturnType() == SettingsBuilder.class)
                .map(Method::getName)
                .filter(name -> !OTHERS.contains(name))
                .collect(Collectors.toSet());
        Set<String> methods =
                SettingKeys.all().values().stream().map(Setting::method).collect(Collectors.toSet());

        assertThat(methods).isEqualTo(setters);
    }
}
