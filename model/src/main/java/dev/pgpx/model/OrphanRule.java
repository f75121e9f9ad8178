package dev.pgpx.model;

/** What a graph save does with rows that are stored in a collection and are no longer among those that are saved. */
public enum OrphanRule {
    /** They stay as they are. */
    KEEP,
    /** They stay, but belong to nobody: their column becomes null, or, over a join table, their link goes. */
    DETACH,
    /** They are deleted; over a join table, as {@link #DETACH}, their link goes, for others may have them, too. */
    DELETE
}
