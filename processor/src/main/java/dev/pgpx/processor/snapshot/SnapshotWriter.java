package dev.pgpx.processor.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.pgpx.processor.table.TableModel;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Writes the snapshot of a record beside its class. The shape is described at {@link dev.pgpx.processor.TableProcessor}. */
public final class SnapshotWriter {
    /** The version of the shape; raised when older readers would misread it. */
    static final int FORMAT = 1;

    /** The version of the shape that a record with several tables has. */
    static final int FORMAT_OF_SEVERAL = 2;

    private static final String FOLDER = "META-INF/pgpx/tables/";

    private static final JsonFactory JSON = new JsonFactory();

    private final Elements elements;
    private final Filer filer;

    /**
     * A writer.
     *
     * @param elements tell binary names
     * @param filer takes the file
     */
    public SnapshotWriter(Elements elements, Filer filer) {
        this.elements = elements;
        this.filer = filer;
    }

    /**
     * Writes the snapshot of a table.
     *
     * @param model the table
     * @throws IOException when the compiler cannot take it
     */
    public void write(TableModel model) throws IOException {
        TypeElement record = model.declaration().record();
        String binaryName = elements.getBinaryName(record).toString();
        String path = FOLDER + binaryName + ".json";
        try (Writer file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, record)
                        .openWriter();
                JsonGenerator json = JSON.createGenerator(file)) {
            json.setPrettyPrinter(printer());
            new TableJson(json).write(model, binaryName);
            json.writeRaw('\n');
        }
    }

    /** The same bytes on every system: line feeds, an element of an array to a line. */
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }
}
