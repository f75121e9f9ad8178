package dev.pgpx.schema.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON of snapshots: objects, arrays, texts, booleans and whole numbers, strictly. */
final class JsonParser {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final com.fasterxml.jackson.core.JsonParser tokens;

    private JsonParser(com.fasterxml.jackson.core.JsonParser tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads an object.
     *
     * @param text all of it
     * @return its members: maps, lists, strings, booleans and longs
     * @throws JsonException saying what was expected where
     */
    static Map<String, Object> parse(String text) throws JsonException {
        try (var tokens = FACTORY.createParser(text)) {
            JsonParser parser = new JsonParser(tokens);
            if (tokens.nextToken() != JsonToken.START_OBJECT) {
                throw parser.expected("an object");
            }
            Map<String, Object> object = parser.object();
            if (tokens.nextToken() != null) {
                throw parser.expected("the end");
            }
            return object;
        } catch (JsonProcessingException e) {
            throw new JsonException(
                    "it is no JSON at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr(),
                    e);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    private Map<String, Object> object() throws IOException, JsonException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String name = tokens.currentName();
            tokens.nextToken();
            members.put(name, value());
        }
        return members;
    }

    private List<Object> array() throws IOException, JsonException {
        List<Object> elements = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return elements;
    }

    private Object value() throws IOException, JsonException {
        return switch (tokens.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> tokens.getText();
            case VALUE_NUMBER_INT -> tokens.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw expected("an object, an array, a text, a whole number or a boolean");
        };
    }

    private JsonException expected(String what) {
        JsonLocation place = tokens.currentLocation();
        String where = " at line " + place.getLineNr() + ", column " + place.getColumnNr();
        return new JsonException("expected " + what + where, null);
    }
}
