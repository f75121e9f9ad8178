package dev.pgpx.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Error Prone says to a user of pgpx, by the annotations that the modules carry. */
class ErrorProneTest {
    private static final String CALLER =
            """
            package caller;

            import dev.pgpx.query.Sql;

            class Caller {
                private static final String TABLE = "author";

                Object[] right(String input) {
                    return new Object[] {Sql.sql("select * from " + TABLE), Sql.unsafe(input)};
                }

                Object notConstant(String input) {
                    return Sql.sql("select * from author where name = '" + input + "'");
                }

                void neverRun() {
                    Sql.sql("delete from author where id = :id").bind("id", 1);
                    Sql.call("tidy_up").in(1);
                }
            }
            """;

    private static final Pattern FINDING = Pattern.compile("Caller\\.java:(\\d+): (\\w+: \\[\\w+])");

    @TempDir
    private Path folder;

    @Test
    void refusesSqlTextThatIsNoConstantAndCommandsThatAreNotRun() throws Exception {
        String said = compile();

        assertThat(FINDING.matcher(said).results().map(found -> found.group(1) + " " + found.group(2)))
                .as(said)
                .containsExactlyInAnyOrder(
                        "13 error: [CompileTimeConstant]",
                        "17 error: [CheckReturnValue]",
                        "18 error: [CheckReturnValue]");
    }

    private String compile() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("Caller.java"), CALLER);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        Stream.of("api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util")
                .map(part -> "-J--add-opens=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED")
                .forEach(command::add);
        String path = System.getProperty("java.class.path");
        command.addAll(List.of("-J-Duser.language=en", "-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
        command.addAll(List.of("-proc:none", "-processorpath", path, "-Xplugin:ErrorProne", "-classpath", path));
        command.addAll(List.of("-d", folder.toString(), file.toString()));
        Process compiler = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        compiler.waitFor();
        return said;
    }
}
