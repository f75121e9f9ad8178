package dev.pgpx.transfer.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.pgpx.transfer.Place;
import dev.pgpx.transfer.TransferException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON value by value; numbers keep all their digits. One thread at a time. */
public final class JsonStream implements AutoCloseable {
    /** As long as a value in PostgreSQL can be. */
    private static final StreamReadConstraints WIDE = StreamReadConstraints.builder()
            .maxStringLength(Integer.MAX_VALUE)
            .maxNumberLength(200_000)
            .build();

    private static final JsonFactory JSON =
            new JsonFactoryBuilder().streamReadConstraints(WIDE).build();

    private final String file;
    private final JsonParser parser;

    /**
     * A reader.
     *
     * @param file how messages name it
     * @param in the values, in UTF-8; closed with the reader
     */
    public JsonStream(String file, InputStream in) {
        this.file = file;
        try {
            this.parser = JSON.createParser(in);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * The next value.
     *
     * @param unrolled whether those in an array that is not in anything are given one by one
     * @return the value; null after the last
     * @throws TransferException when it is no JSON, with its place
     */
    public @Nullable Node next(boolean unrolled) {
        try {
            while (true) {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    return null;
                }
                boolean begins = token == JsonToken.START_ARRAY
                        && parser.getParsingContext().getParent().inRoot();
                boolean ends = token == JsonToken.END_ARRAY
                        && parser.getParsingContext().inRoot();
                if (!unrolled || !(begins || ends)) {
                    return node();
                }
            }
        } catch (JsonProcessingException e) {
            String where = place(e.getLocation()).toString();
            throw TransferException.all(List.of(TransferException.problem("PGPX-2342", e.getOriginalMessage())
                            .at(where)))
                    .causedBy(e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private TransferException unreadable(IOException e) {
        return TransferException.of("PGPX-2302", file, e.toString()).causedBy(e);
    }

    private Node node() throws IOException {
        Place place = place(parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(place);
            case START_ARRAY -> items(place);
            case VALUE_NULL -> new Node.Scalar(Node.Kind.NULL, "null", place);
            case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(Node.Kind.BOOLEAN, parser.getText(), place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Scalar(Node.Kind.NUMBER, parser.getText(), place);
            default -> new Node.Scalar(Node.Kind.TEXT, parser.getText(), place);
        };
    }

    private Node fields(Place place) throws IOException {
        List<Node.Field> fields = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Place at = place(parser.currentTokenLocation());
            String name = parser.currentName();
            parser.nextToken();
            fields.add(new Node.Field(name, node(), at));
        }
        return new Node.Fields(fields, place);
    }

    private Node items(Place place) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Node.Items(items, place);
    }

    private Place place(JsonLocation at) {
        return new Place(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
