package dev.pgpx.schema.draw;

/**
 * What a drawing shows.
 *
 * @param title what stands above it; empty for nothing
 * @param views whether views are shown
 * @param folded whether partitions are shown as part of their table
 * @param framed whether each schema has a frame of its own
 * @param changesOnly whether what did not change is left out
 * @param detail which columns are shown
 * @param center the table that all is near to; empty for all tables
 * @param steps how near
 */
record DrawingOptions(
        String title,
        boolean views,
        boolean folded,
        boolean framed,
        boolean changesOnly,
        Detail detail,
        String center,
        int steps) {
    static final DrawingOptions DEFAULT = new DrawingOptions(
            "",
            /* views= */ false,
            /* folded= */ true,
            /* framed= */ false,
            /* changesOnly= */ false,
            Detail.COLUMNS,
            "",
            0);

    DrawingOptions withTitle(String now) {
        return new DrawingOptions(now, views, folded, framed, changesOnly, detail, center, steps);
    }

    DrawingOptions around(String name, int by) {
        return new DrawingOptions(title, views, folded, framed, changesOnly, detail, name, by);
    }

    DrawingOptions withDetail(Detail now) {
        return new DrawingOptions(title, views, folded, framed, changesOnly, now, center, steps);
    }

    DrawingOptions withViews() {
        return new DrawingOptions(title, /* views= */ true, folded, framed, changesOnly, detail, center, steps);
    }

    DrawingOptions withPartitions() {
        return new DrawingOptions(title, views, /* folded= */ false, framed, changesOnly, detail, center, steps);
    }

    DrawingOptions withFrames() {
        return new DrawingOptions(title, views, folded, /* framed= */ true, changesOnly, detail, center, steps);
    }

    DrawingOptions withChangesOnly() {
        return new DrawingOptions(title, views, folded, framed, /* changesOnly= */ true, detail, center, steps);
    }
}
