package dev.pgpx.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTest {
    @TempDir
    private Path folder;

    private Place place;

    @BeforeEach
    void write() throws IOException {
        place = new Place(folder)
                .file(
                        "pgpx.yaml",
                        "shop: {name: all, hours: 9}",
                        "profiles:",
                        "  dev: {shop: {name: dev, hours: 10}}",
                        "  night: {shop: {name: night}}")
                .file("pgpx-dev.properties", "shop.hours=11")
                .file("pgpx-ci.yml", "shop: {name: ci}");
    }

    private static String shop(ResolvedSettings found) {
        return found.profile().orElse("none") + " " + found.get("shop.name") + " " + found.get("shop.hours");
    }

    @Test
    void changeWhatTheFileSays() {
        assertThat(shop(place.load())).isEqualTo("none all 9");
        assertThat(shop(place.loader().profile("dev").load())).isEqualTo("dev dev 11");
        assertThat(shop(place.loader().profile("night").load())).isEqualTo("night night 9");
        assertThat(shop(place.loader().profile("ci").load())).isEqualTo("ci ci 9");
        assertThat(shop(place.loader().profile("prod").load()))
                .as("known though no file has it")
                .isEqualTo("prod all 9");
    }

    @Test
    void areChosenByTheProgramThenAPropertyThenAVariable() {
        place.variable("PGPX_PROFILE", "night");
        assertThat(place.load().profile()).contains("night");
        place.property("pgpx.profile", "ci");
        assertThat(place.load().profile()).contains("ci");
        assertThat(place.loader().profile("dev").load().profile()).contains("dev");
    }

    @Test
    void thatNoFileHasAreRefused() {
        assertThat(place.variable("PGPX_PROFILE", "nite").refusal())
                .isEqualTo(
                        """
                        PGPX-2235: there is no profile "nite"
                          PGPX_PROFILE
                          expected one of ci, dev, night, prod, test
                          Write its part below profiles in the file of settings, or a file of its own beside it.""");
        assertThat(Place.refusal(place.loader().profile("../dev", "--profile")))
                .startsWith("PGPX-2213: \"../dev\" is no name of a profile\n  --profile");
    }

    @Test
    void haveNoProfilesInTheirFiles() throws IOException {
        place.file("pgpx-ci.yml", "profiles: {dev: {shop: {name: x}}}");
        assertThat(Place.refusal(place.loader().profile("ci")))
                .startsWith("PGPX-2223: the file of a profile has no profiles of its own\n  pgpx-ci.yml:1:25");
    }

    @Test
    void haveFilesBesideTheOneThatIsNamed() throws IOException {
        place.file("conf/shop.yaml", "a: 1").file("conf/shop-dev.yaml", "a: 2");
        ResolvedSettings found =
                place.loader().config(Path.of("conf/shop.yaml")).profile("dev").load();

        assertThat(found.get("a")).isEqualTo("2");
        assertThat(found.files())
                .containsExactly(folder.resolve("conf/shop-dev.yaml"), folder.resolve("conf/shop.yaml"));
    }

    @Test
    void areCheckedEvenWhenTheyAreNotChosen() throws IOException {
        place.file("pgpx.yaml", "profiles: {dev: {database: {pool-sise: 3}}}");
        assertThat(Place.refusal(place.loader().profile("test")))
                .startsWith("PGPX-2207: database.pool-sise is not known\n  pgpx.yaml:1:29");
    }
}
