package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import javax.annotation.processing.Generated;

/** The table {@code report} of {@link Report}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class ReportTable extends Table<Report> {
    /** The table under its own name. */
    public static final ReportTable REPORT = new ReportTable("report");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID);

    /** Constraint {@code report_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "report_pkey", id);

    private ReportTable(String alias) {
        super("", "report", alias);
    }

    @Override
    public ReportTable as(String alias) {
        return new ReportTable(alias);
    }

    @Override
    public Report read(Row row, int at, Relations relations) {
        return new Report(
                row.getLong(at));
    }

    @Override
    public void write(Report report, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(report.id());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Report report) {
        return report.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code report} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Report> {
        private final BitSet assigned = new BitSet(1);

        private long id;

        private Draft() {
        }

        /**
         * Sets {@code id}.
         *
         * @param id the value
         * @return this draft
         */
        public Draft id(long id) {
            this.id = id;
            assigned.set(0);
            return this;
        }

        @Override
        public Table<Report> table() {
            return ReportTable.REPORT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeLong(id);
                default -> throw ReportTable.REPORT.noColumn(column);
            }
        }
    }
}
