package dev.pgpx.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a hierarchy can be told apart by the compiler, and none of its subtypes forgotten. */
class HierarchyTest {
    private static final String SWITCH =
            """
            package com.example;
            class Telling {
                static String tell(Payment payment) {
                    return switch (payment) {
                        case CardPayment card -> card.number();
                        case BankTransfer transfer -> transfer.iban();
                        case Payment.Wallet wallet -> wallet.note();
            %s        };
                }
            }
            """;
    private static final String MATCH =
            """
            package com.example;
            class Telling {
                static String tell(Payment payment) {
                    return PaymentTable.match(payment, card -> card.number(), transfer -> transfer.iban(),
                        wallet -> wallet.note()%s);
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void isToldApartByAnExhaustiveSwitch() throws Exception {
        Optional<NewerJavac> newer = NewerJavac.find(21);
        assumeTrue(
                newer.isPresent(),
                "patterns in switch need Java 21, which neither runs this test nor stands beside it");
        NewerJavac javac = newer.orElseThrow();
        assertThat(javac.compile(sources(SWITCH, "case Payment.Coupon coupon -> coupon.getNote();")))
                .isEmpty();
        assertThat(javac.compile(sources(SWITCH, ""))).contains("does not cover all possible input values");
    }

    @Test
    void isToldApartByMatch() throws IOException {
        assertThat(errors(MATCH, ", coupon -> coupon.getNote()", "17")).isEmpty();
        assertThat(errors(MATCH, "", "17")).singleElement().asString().contains("match");
    }

    private List<String> errors(String source, String last, String release) throws IOException {
        Path output = Files.createTempDirectory(folder, "output");
        return Compilation.of(Compilation.javac(), output, sources(source, last), "--release", release)
                .errors();
    }

    private List<Path> sources(String source, String last) throws IOException {
        Path file = Files.createDirectories(folder.resolve("source")).resolve("Telling.java");
        Files.writeString(file, String.format(source, last));
        List<Path> sources = new ArrayList<>(Compilation.sources(GoldenTest.input("hierarchies")));
        sources.add(file);
        return sources;
    }

    /**
     * The compiler of a JDK that has a release: the one that runs this test, one that the environment names as JAVA_HOME_…, or one
     * that is installed beside it.
     */
    private record NewerJavac(Path javac, int release) {
        static Optional<NewerJavac> find(int release) throws IOException {
            Path own = Path.of(System.getProperty("java.home"));
            List<Path> homes = new ArrayList<>(List.of(own));
            System.getenv().forEach((name, value) -> {
                if (name.startsWith("JAVA_HOME") && !value.isBlank()) {
                    homes.add(Path.of(value));
                }
            });
            if (own.getParent() != null) {
                try (Stream<Path> beside = Files.list(own.getParent())) {
                    beside.sorted().forEach(homes::add);
                }
            }
            return homes.stream()
                    .filter(home -> versionOf(home) >= release)
                    .map(home -> home.resolve("bin").resolve("javac"))
                    .filter(Files::isExecutable)
                    .map(javac -> new NewerJavac(javac, release))
                    .findFirst();
        }

        private static int versionOf(Path home) {
            Properties properties = new Properties();
            try (Reader file = Files.newBufferedReader(home.resolve("release"))) {
                properties.load(file);
            } catch (IOException none) {
                return 0; // no JDK
            }
            String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
            String first = version.split("[.+-]", 2)[0];
            return first.matches("\\d{1,4}") ? Integer.parseInt(first) : 0;
        }

        /** What the compiler says; nothing when it is content. */
        String compile(List<Path> sources) throws Exception {
            Path output =
                    Files.createTempDirectory(sources.get(sources.size() - 1).getParent(), "output");
            List<String> command = new ArrayList<>(List.of(
                    javac.toString(),
                    "--release",
                    String.valueOf(release),
                    "-proc:full",
                    "-d",
                    output.toString(),
                    "-classpath",
                    System.getProperty("java.class.path")));
            sources.forEach(source -> command.add(source.toString()));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : said;
        }
    }
}
