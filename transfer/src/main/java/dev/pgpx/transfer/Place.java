package dev.pgpx.transfer;

/**
 * A place in a file.
 *
 * @param file how messages name the file
 * @param line the line, from 1
 * @param column the column, from 1, in characters; 0 for the whole line
 */
public record Place(String file, long line, long column) implements Comparable<Place> {
    /** By file, then from top to bottom. */
    @Override
    public int compareTo(Place other) {
        int files = file.compareTo(other.file);
        int lines = files == 0 ? Long.compare(line, other.line) : files;
        return lines == 0 ? Long.compare(column, other.column) : lines;
    }

    /** {@code authors.csv:12:5}, which editors understand. */
    @Override
    public String toString() {
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
