package dev.pgpx.schema.draw;

import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ObjectName;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An entity-relationship drawing of a schema, or of what differs between two. A value: its methods give copies, and only the last of
 * them, which names a format, draws. Immutable and thread-safe; the same facts give the same text.
 *
 * <p>Unless told otherwise it shows all tables with all their columns and foreign keys, partitions folded into their table, and no views.
 *
 * <pre>{@code
 * String page = Drawing.of(schema.facts()).around("public.film", 2).html();
 * }</pre>
 */
public final class Drawing {
    private final @Nullable Facts before;
    private final Facts facts;
    private final DrawingOptions options;

    private Drawing(@Nullable Facts before, Facts facts, DrawingOptions options) {
        this.before = before;
        this.facts = facts;
        this.options = options;
    }

    /**
     * A drawing of a schema.
     *
     * @param facts its facts
     * @return the drawing
     */
    public static Drawing of(Facts facts) {
        return new Drawing(null, facts, DrawingOptions.DEFAULT);
    }

    /**
     * A drawing of what differs between two schemas: what was added, removed and changed has a colour, in formats without colours a sign.
     *
     * @param before the facts of the one
     * @param after the facts of the other
     * @return the drawing, of all that either has
     */
    public static Drawing ofChange(Facts before, Facts after) {
        return new Drawing(before, after, DrawingOptions.DEFAULT);
    }

    /**
     * This drawing under a title.
     *
     * @param title the title; empty for none
     * @return a drawing with it
     */
    public Drawing titled(String title) {
        return with(options.withTitle(title));
    }

    /**
     * This drawing of a table or view, and of what is near it.
     *
     * @param name its name as the catalog has it, with or without its schema before it: {@code public.film}; a partition that is folded
     *     stands for its table
     * @param steps how many foreign keys, in either direction, may lie between; 0 for nothing besides it
     * @return a drawing of them
     * @throws SchemaException when the number is negative; that there is no such table, or more than one, is found when it is drawn
     */
    public Drawing around(String name, int steps) {
        if (steps < 0) {
            throw SchemaException.of("PGPX-3042", steps);
        }
        return with(options.around(name, steps));
    }

    /**
     * This drawing with less of each table.
     *
     * @param detail which columns it shows
     * @return a drawing with those
     */
    public Drawing showing(Detail detail) {
        return with(options.withDetail(detail));
    }

    /**
     * This drawing with views and materialized views, and broken lines to what they read.
     *
     * @return a drawing with them
     */
    public Drawing withViews() {
        return with(options.withViews());
    }

    /**
     * This drawing with each partition as a table of its own.
     *
     * @return a drawing with them
     */
    public Drawing withPartitions() {
        return with(options.withPartitions());
    }

    /**
     * This drawing with a frame for each schema. A foreign key into another schema becomes a note below the table.
     *
     * @return a drawing with frames
     */
    public Drawing framedBySchema() {
        return with(options.withFrames());
    }

    /**
     * This drawing without what is the same in both schemas, but for the other ends of foreign keys that differ.
     *
     * @return a drawing of what differs; an empty one when it is of one schema only
     */
    public Drawing changesOnly() {
        return with(options.withChangesOnly());
    }

    private Drawing with(DrawingOptions other) {
        return new Drawing(before, facts, other);
    }

    /**
     * The drawing as SVG that needs nothing besides itself; dark where the reader's screen is.
     *
     * @return the document
     * @throws SchemaException when it is to be {@link #around} something that is not there
     */
    public String svg() {
        Picture picture = picture();
        return SvgWriter.write(scene(picture), picture, options.title());
    }

    /**
     * The drawing as a page to zoom, move and search in. It needs nothing besides itself and loads nothing.
     *
     * @return the document
     * @throws SchemaException when it is to be {@link #around} something that is not there
     */
    public String html() {
        Picture picture = picture();
        return HtmlPage.of(options.title(), SvgWriter.write(scene(picture), picture, options.title()));
    }

    /**
     * The drawing as an {@code erDiagram} of <a href="https://mermaid.js.org/syntax/entityRelationshipDiagram.html">Mermaid</a>. Names and
     * types that Mermaid has no way to write are shown as near as can be.
     *
     * @return the text
     * @throws SchemaException when it is to be {@link #around} something that is not there
     */
    public String mermaid() {
        return new MermaidWriter(picture(), options.title()).write();
    }

    /**
     * The drawing in the language of <a href="https://graphviz.org/doc/info/lang.html">Graphviz</a>.
     *
     * @return the text
     * @throws SchemaException when it is to be {@link #around} something that is not there
     */
    public String dot() {
        return new DotWriter(picture(), options.title(), options.framed()).write();
    }

    private Scene scene(Picture picture) {
        return options.framed() ? Scene.bySchema(picture) : Scene.of(picture);
    }

    private Picture picture() {
        Function<Facts, Picture> one = some -> PictureOfFacts.of(some, options.folded(), options.views());
        Picture picture = before == null ? one.apply(facts) : PictureOfChange.of(before, facts, one, options.folded());
        if (!options.center().isEmpty()) {
            ObjectName center = Center.find(options.center(), facts, picture, options.folded());
            picture = picture.around(center, options.steps());
        }
        if (options.changesOnly()) {
            picture = picture.changes();
        }
        return picture.in(options.detail()).labelled();
    }
}
