package dev.pgpx.cli.init;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of new projects with gaps, {@code @name@}, in the resources of this package. */
final class Template {
    private static final Pattern GAP = Pattern.compile("@([a-zA-Z0-9]+)@");

    private Template() {}

    /** The text of a template, its gaps filled. */
    static String fill(String name, Map<String, String> values) {
        Matcher gap = GAP.matcher(read(name));
        return gap.replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalStateException(name + " has a gap that nothing fills: " + found.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** What new projects are made of, by name. */
    static Properties versions() {
        Properties versions = new Properties();
        try (InputStream in = open("versions.properties")) {
            versions.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return versions;
    }

    private static String read(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream open(String name) {
        InputStream in = Template.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the resource " + name + " is missing");
        }
        return in;
    }
}
