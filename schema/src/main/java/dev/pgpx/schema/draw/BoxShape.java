package dev.pgpx.schema.draw;

import dev.pgpx.schema.draw.layout.Size;
import dev.pgpx.schema.markup.Markup;

/** How large a box is and where its parts are, in pixels from its upper left corner. */
final class BoxShape {
    static final int HEADER = 30;
    static final int ROW = 20;
    static final double TEXT = 12;
    static final double TITLE = 13.5;
    static final double SMALL = 11;
    private static final double BOLD = 1.1;
    static final int PADDING = 10;
    static final int KEYS = 36;

    private static final int LEAST_WIDTH = 150;
    private static final int WIDEST_NAME = 260;
    private static final int WIDEST_TYPE = 200;
    private static final int WIDEST_NOTE = 380;
    private static final int BETWEEN = 18;

    private final Box box;
    private final Size size;

    BoxShape(Box box) {
        this.box = box;
        int name = 0;
        int type = 0;
        for (Row row : box.rows()) {
            name = Math.max(name, Measure.width(name(row), row.primary() ? TEXT * BOLD : TEXT));
            type = Math.max(type, Measure.width(type(row), SMALL));
        }
        int width = Math.max(LEAST_WIDTH, KEYS + name + BETWEEN + type + PADDING);
        width = Math.max(width, Measure.width(title(), TITLE * BOLD) + 2 * PADDING + sortWidth());
        for (Note note : box.notes()) {
            width = Math.max(width, Measure.width(text(note), SMALL) + 2 * PADDING);
        }
        int lines = box.rows().size() + box.notes().size();
        this.size = new Size(width, HEADER + lines * ROW + (lines == 0 ? 0 : 6));
    }

    private int sortWidth() {
        return box.sort().isEmpty() ? 0 : Measure.width(box.sort(), SMALL) + PADDING;
    }

    Size size() {
        return size;
    }

    Box box() {
        return box;
    }

    String title() {
        return Measure.fit(Markup.oneLine(box.label()), TITLE, WIDEST_NAME + WIDEST_TYPE);
    }

    String name(Row row) {
        return Measure.fit(Markup.oneLine(row.name()), TEXT, WIDEST_NAME);
    }

    /** Nullable columns have a question mark behind the type. */
    String type(Row row) {
        String type = Measure.fit(Markup.oneLine(row.type()), SMALL, WIDEST_TYPE);
        return row.nullable() && box.sort().isEmpty() ? type + "?" : type;
    }

    String text(Note note) {
        return Measure.fit(note.change().sign() + Markup.oneLine(note.text()), SMALL, WIDEST_NOTE);
    }

    /** The middle of the row of a column; of the header when there is none. */
    int port(String column) {
        int row = box.row(column);
        return row < 0 ? HEADER / 2 : middle(row);
    }

    /** The middle of a row, or of a note when its number is greater. */
    int middle(int row) {
        return HEADER + 3 + row * ROW + ROW / 2;
    }
}
