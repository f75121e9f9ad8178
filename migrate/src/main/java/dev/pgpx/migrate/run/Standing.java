package dev.pgpx.migrate.run;

/** How a migration stands to the history. */
public enum Standing {
    /** It was applied. */
    APPLIED,
    /** It is not applied here, but what it does was there when the history began. */
    BASELINE,
    /** It is to be applied; a repeatable one also when it has changed. */
    PENDING,
    /** It is to be applied, and is older than one that was applied. */
    OUT_OF_ORDER,
    /** Some of its steps are done; the next run does the rest. */
    PARTIAL,
    /** Some steps of its way down are done; the next run does the rest. */
    REVERTING,
    /** It was changed after it was applied. */
    EDITED,
    /** It replaces others, of which some were applied and the last was not. */
    INCOMPLETE,
    /** It was applied, and there is neither file nor class of it. */
    MISSING,
    /** It was applied, is newer than all that there are, and there is neither file nor class of it: a newer release was here. */
    UNKNOWN
}
