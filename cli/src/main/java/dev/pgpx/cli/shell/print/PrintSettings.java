package dev.pgpx.cli.shell.print;

import dev.pgpx.cli.output.OutputFormat;

/** How the user wants results to look. One thread at a time. */
public final class PrintSettings {
    private Expanded expanded;
    private String nullText = "<null>";
    private OutputFormat format = OutputFormat.TABLE;
    private boolean pager = true;
    private boolean timing;

    /** Whether each row is shown as a block of lines. */
    public enum Expanded {
        OFF,
        ON,
        /** Where a row is wider than the screen. */
        AUTO
    }

    public PrintSettings(Expanded expanded) {
        this.expanded = expanded;
    }

    public Expanded expanded() {
        return expanded;
    }

    public void setExpanded(Expanded value) {
        expanded = value;
    }

    /** What is shown for null. */
    public String nullText() {
        return nullText;
    }

    public void setNullText(String value) {
        nullText = value;
    }

    /** In what format results are; only tables are expanded. */
    public OutputFormat format() {
        return format;
    }

    public void setFormat(OutputFormat value) {
        format = value;
    }

    /** Whether what is higher than the screen is shown in pages. */
    public boolean pager() {
        return pager;
    }

    public void setPager(boolean value) {
        pager = value;
    }

    /** Whether it is told how long a statement took. */
    public boolean timing() {
        return timing;
    }

    public void setTiming(boolean value) {
        timing = value;
    }
}
