package dev.pgpx.examples.demo;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * How the report looks.
 *
 * @param colours whether to colour it
 * @param width how many characters a line may have
 */
record Style(boolean colours, int width) {
    private static final int DEFAULT_WIDTH = 80;
    private static final int LEAST_WIDTH = 60;

    /** Colours only on a terminal, and not where NO_COLOR asks for none; the width of COLUMNS where it is set. */
    static Style of(Map<String, String> environment) {
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Style(wanted && Ansi.AUTO.enabled(), width(environment.getOrDefault("COLUMNS", "")));
    }

    private static int width(String columns) {
        return columns.matches("[1-9]\\d{0,3}") ? Math.max(LEAST_WIDTH, Integer.parseInt(columns)) : DEFAULT_WIDTH;
    }

    String title(String text) {
        return paint("1;36", text);
    }

    String label(String text) {
        return paint("2", text);
    }

    String java(String text) {
        return paint("33", text);
    }

    String sql(String text) {
        return paint("32", text);
    }

    private String paint(String code, String text) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
