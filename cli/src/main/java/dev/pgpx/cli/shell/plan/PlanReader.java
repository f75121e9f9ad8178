package dev.pgpx.cli.shell.plan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what {@code explain (format json)} gives.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-explain.html">EXPLAIN</a>.
 */
final class PlanReader {
    private static final JsonFactory JSON = new JsonFactory();

    private PlanReader() {}

    /** The plan, as the only child of a node with what is said of the whole. */
    static PlanNode read(String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            while (parser.nextToken() != JsonToken.START_OBJECT) {
                if (parser.currentToken() == null) {
                    throw new IOException("there is no object in it");
                }
            }
            return node(parser);
        }
    }

    private static PlanNode node(JsonParser parser) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        List<PlanNode> children = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("Plan")) {
                children.add(node(parser));
            } else if (name.equals("Plans")) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    children.add(node(parser));
                }
            } else if (value == JsonToken.START_ARRAY) {
                facts.put(name, list(parser));
            } else if (value == JsonToken.START_OBJECT) {
                parser.skipChildren();
            } else {
                facts.put(name, parser.getText());
            }
        }
        return new PlanNode(facts, children);
    }

    private static String list(JsonParser parser) throws IOException {
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken().isStructStart()) {
                parser.skipChildren();
            } else {
                texts.add(parser.getText());
            }
        }
        return String.join(", ", texts);
    }
}
