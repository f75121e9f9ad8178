/** JSON by Jackson 2: columns as Java values, found by themselves, and records of tables in any mapper, by a module. */
@SuppressWarnings("module") // the digit is Jackson's, whose next major version has a module of its own
module dev.pgpx.jackson2 {
    requires static org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires transitive dev.pgpx.model;
    requires transitive dev.pgpx.types;

    exports dev.pgpx.jackson2;

    provides dev.pgpx.types.JsonFormat with
            dev.pgpx.jackson2.Jackson2JsonFormat;
    provides com.fasterxml.jackson.databind.Module with
            dev.pgpx.jackson2.PgpxModule;
}
