package dev.pgpx.benchmarks.peers;

/** What is measured. */
public enum Work {
    /** One row by its key. */
    LOOKUP("W1", "one row by key, one thread"),
    /** One row by its key, in four threads. */
    LOOKUP_BY_FOUR("W1x4", "one row by key, four threads"),
    /** What a lookup allocates. */
    LOOKUP_BYTES("W1-bytes", "bytes allocated by a lookup"),
    /** 1,000 rows as a list. */
    LIST("W2", "1,000 rows to a list"),
    /** What the list allocates for each row. */
    LIST_BYTES("W2-bytes", "bytes allocated for each row of a list"),
    /** 100,000 rows, one after the other. */
    STREAM("W2-stream", "100,000 rows streamed"),
    /** The heap in use during the stream. */
    STREAM_HEAP("W2-stream-heap", "live heap during the stream, above that before it"),
    /** One row inserted, its id returned. */
    INSERT("W3", "one row inserted, its id returned"),
    /** 10,000 rows inserted. */
    INSERT_10K("W4-10k", "10,000 rows inserted"),
    /** 10,000 rows inserted, their ids returned. */
    INSERT_10K_IDS("W4-10k-ids", "10,000 rows inserted, their ids returned"),
    /** 100,000 rows inserted. */
    INSERT_100K("W4-100k", "100,000 rows inserted"),
    /** 100,000 rows inserted, their ids returned. */
    INSERT_100K_IDS("W4-100k-ids", "100,000 rows inserted, their ids returned"),
    /** 1,000 rows updated by their keys, each to other values. */
    UPDATE("W5", "1,000 rows updated by key"),
    /** 100 authors with their ten books each, loaded at once. */
    EAGER("W6", "100 authors with their books, eager"),
    /** 100 authors, then the books of each where they are asked for. */
    LAZY("W6-lazy", "100 authors with their books, lazy"),
    /** A dynamic query of a shape seen before, built and rendered, without a server. */
    RENDER_KNOWN("W7-known", "a dynamic query rendered, shape known"),
    /** A dynamic query of a new shape, built and rendered, without a server. */
    RENDER_NEW("W7-new", "a dynamic query rendered, shape new"),
    /** What building and rendering the known shape allocates. */
    RENDER_BYTES("W7-bytes", "bytes allocated by rendering a known shape"),
    /** 20,000 lookups by 64 callers over four connections. */
    CALLERS("W8", "20,000 lookups, 64 callers, 4 connections"),
    /** The same lookups, asked for as batches of statements. */
    CALLERS_GROUPED("W8-grouped", "20,000 lookups as batches of statements, 4 connections"),
    /** A process from its start to its first row. */
    START("W9", "process start to first row"),
    /** 10,000 rows, half of them new. */
    UPSERT("W10", "10,000 rows upserted, half of them new"),
    /** A page of 50 rows, 50,000 rows deep, by offset. */
    PAGE_BY_OFFSET("W11", "a page of 50 at row 50,000 by offset"),
    /** A page of 50 rows, 50,000 rows deep, after a key. */
    PAGE_BY_KEY("W11-keyset", "a page of 50 at row 50,000 by keyset"),
    /** A list through the query language and the generated mapper, beside the same by hand over the same engine. */
    OVERHEAD("W12", "query layer and generated mapper over the engine");

    private final String key;
    private final String title;

    Work(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** Whether one thread asks, and waits for each answer. */
    public boolean hasOneCaller() {
        return switch (this) {
            case LOOKUP,
                    LOOKUP_BYTES,
                    LIST,
                    LIST_BYTES,
                    STREAM,
                    INSERT,
                    EAGER,
                    LAZY,
                    PAGE_BY_OFFSET,
                    PAGE_BY_KEY,
                    OVERHEAD -> true;
            default -> false;
        };
    }

    /** The short name in reports. */
    public String key() {
        return key;
    }

    /** What it is, for people. */
    public String title() {
        return title;
    }
}
