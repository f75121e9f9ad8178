package dev.pgpx.cli.shell.print;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** JSON, a member a line. */
final class PrettyJson {
    private static final JsonFactory JSON = new JsonFactory();

    private PrettyJson() {}

    /** The lines; none when the text is no object or array of JSON. */
    static List<String> lines(String text) {
        String trimmed = text.strip();
        if (!(trimmed.startsWith("{") || trimmed.startsWith("["))) {
            return List.of();
        }
        StringWriter out = new StringWriter();
        try (JsonParser parser = JSON.createParser(trimmed);
                JsonGenerator generator = JSON.createGenerator(out)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            generator.setPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter));
            while (parser.nextToken() != null) {
                generator.copyCurrentEventExact(parser);
            }
        } catch (IOException notJson) {
            return List.of();
        }
        return out.toString().lines().toList();
    }
}
