package dev.pgpx.schema.draw;

/**
 * A column in a drawing.
 *
 * @param name its name
 * @param type its type, in short; with the type before where that changed
 * @param primary whether it is part of the primary key
 * @param foreign whether it is part of a foreign key
 * @param nullable whether it can be null
 * @param comment what is said about it; empty where nothing is
 * @param change what became of it
 */
record Row(
        String name, String type, boolean primary, boolean foreign, boolean nullable, String comment, Change change) {
    boolean key() {
        return primary || foreign;
    }

    Row with(Change now) {
        return new Row(name, type, primary, foreign, nullable, comment, now);
    }

    Row withType(String now) {
        return new Row(name, now, primary, foreign, nullable, comment, change);
    }
}
