package dev.pgpx.cli.init;

import java.util.Locale;

/** What builds a project. */
enum BuildTool {
    MAVEN("mvn test", "mvn -q compile exec:java", "mvn compile", "target/classes", "/target/"),
    GRADLE("gradle test", "gradle run", "gradle classes", "build/classes/java/main", "/build/\n/.gradle/");

    private final String test;
    private final String run;
    private final String compile;
    private final String classes;
    private final String ignored;

    BuildTool(String test, String run, String compile, String classes, String ignored) {
        this.test = test;
        this.run = run;
        this.compile = compile;
        this.classes = classes;
        this.ignored = ignored;
    }

    /** As it is typed. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Builds and tests. */
    String test() {
        return test;
    }

    /** Runs the application. */
    String run() {
        return run;
    }

    /** Builds. */
    String compile() {
        return compile;
    }

    /** Where compiled classes are. */
    String classes() {
        return classes;
    }

    /** What it makes, as git takes it. */
    String ignored() {
        return ignored;
    }
}
