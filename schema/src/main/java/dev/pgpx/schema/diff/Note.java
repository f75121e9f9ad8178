package dev.pgpx.schema.diff;

/** Something that differs, cannot be changed, and hardly matters. */
public sealed interface Note permits ColumnOrder, OwnPart {}
