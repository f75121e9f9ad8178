package dev.pgpx.transfer.seed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.pgpx.transfer.Place;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.types.error.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads JSON to nodes; numbers keep all their digits. */
final class JsonDocument {
    private static final JsonFactory JSON = new JsonFactory();

    private final String file;
    private final JsonParser parser;

    private JsonDocument(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** The documents of a file; what cannot be read is told. */
    static List<SeedNode> read(String file, String text, Consumer<Problem> problems) {
        List<SeedNode> documents = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text)) {
            JsonDocument document = new JsonDocument(file, parser);
            while (parser.nextToken() != null) {
                documents.add(document.node());
            }
        } catch (JsonProcessingException e) {
            Place place = place(file, e.getLocation());
            problems.accept(TransferException.problem("PGPX-2342", e.getOriginalMessage())
                    .at(place.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    private SeedNode node() throws IOException {
        Place place = place(file, parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(place);
            case START_ARRAY -> items(place);
            case VALUE_NULL -> new SeedNode.Scalar(SeedNode.Kind.NULL, "null", place);
            case VALUE_TRUE, VALUE_FALSE -> new SeedNode.Scalar(SeedNode.Kind.BOOLEAN, parser.getText(), place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new SeedNode.Scalar(SeedNode.Kind.NUMBER, parser.getText(), place);
            default -> new SeedNode.Scalar(SeedNode.Kind.TEXT, parser.getText(), place);
        };
    }

    private SeedNode fields(Place place) throws IOException {
        List<SeedNode.Field> fields = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Place at = place(file, parser.currentTokenLocation());
            String name = parser.currentName();
            parser.nextToken();
            fields.add(new SeedNode.Field(name, node(), at));
        }
        return new SeedNode.Fields(fields, place);
    }

    private SeedNode items(Place place) throws IOException {
        List<SeedNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new SeedNode.Items(items, place);
    }

    private static Place place(String file, JsonLocation at) {
        return new Place(file, at.getLineNr(), at.getColumnNr());
    }
}
