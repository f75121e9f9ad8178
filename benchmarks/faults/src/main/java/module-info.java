/** Figures of pgpx and of plain JDBC while things go wrong. */
module dev.pgpx.faults {
    requires static java.compiler; // for the annotation on generated classes
    requires static org.checkerframework.checker.qual; // annotations of the driver's classes
    requires static org.jspecify;
    requires com.zaxxer.hikari;
    requires dev.pgpx;
    requires dev.pgpx.embedded;
    requires dev.pgpx.testing;
    requires info.picocli;
    requires java.sql;
    requires org.postgresql.jdbc;

    opens dev.pgpx.faults to
            info.picocli;
}
