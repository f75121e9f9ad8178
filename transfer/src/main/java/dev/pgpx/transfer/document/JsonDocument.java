package dev.pgpx.transfer.document;

import dev.pgpx.transfer.TransferException;
import dev.pgpx.types.error.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads JSON to nodes. */
public final class JsonDocument {
    private JsonDocument() {}

    /**
     * The documents of a file.
     *
     * @param file how messages name it
     * @param text its text
     * @param problems is told what cannot be read
     * @return what could be
     */
    public static List<Node> read(String file, String text, Consumer<Problem> problems) {
        List<Node> documents = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (JsonStream stream = new JsonStream(file, new ByteArrayInputStream(bytes))) {
            Node next = stream.next(false);
            while (next != null) {
                documents.add(next);
                next = stream.next(false);
            }
        } catch (TransferException e) {
            problems.accept(e.problem());
        }
        return documents;
    }
}
