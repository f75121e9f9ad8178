package dev.pgpx.schema.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Pages as resource files with places in them: {@code {{title}}}. */
public final class Template {
    private Template() {}

    /**
     * Fills a page.
     *
     * @param template its text
     * @param parts what stands in its places, by name; already escaped
     * @return the page
     */
    public static String fill(String template, Map<String, String> parts) {
        StringBuilder page = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", at)) {
            int close = template.indexOf("}}", open);
            String part = parts.get(template.substring(open + 2, close));
            if (part == null) {
                throw new IllegalStateException("nothing fills " + template.substring(open, close + 2));
            }
            page.append(template, at, open).append(part);
            at = close + 2;
        }
        return page.append(template, at, template.length()).toString();
    }

    /**
     * A resource that stands beside a class.
     *
     * @param beside the class
     * @param name the name of the file
     * @return its text
     */
    public static String resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing in pgpx-schema");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
