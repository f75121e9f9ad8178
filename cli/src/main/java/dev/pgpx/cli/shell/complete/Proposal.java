package dev.pgpx.cli.shell.complete;

/**
 * What may stand in the place of the word at the cursor.
 *
 * @param text what is put there
 * @param kind what it is: table, column, …
 * @param about a few words about it; empty for none
 * @param closed whether it is whole, so that a space may follow
 */
record Proposal(String text, Kind kind, String about, boolean closed) {
    /** What is proposed, those first that are shown first. */
    public enum Kind {
        JOIN("joins"),
        LABEL("labels"),
        COLUMN("columns"),
        TABLE("tables"),
        SCHEMA("schemas"),
        FUNCTION("functions"),
        TYPE("types"),
        SETTING("settings"),
        NAME("names"),
        KEYWORD("keywords"),
        COMMAND("commands");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }

        public String heading() {
            return heading;
        }
    }
}
