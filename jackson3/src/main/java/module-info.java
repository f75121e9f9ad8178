/** JSON by Jackson 3: columns as Java values, found by themselves, and records of tables in any mapper, by a module. */
@SuppressWarnings("module") // the digit is Jackson's, whose major version before has a module of its own
module dev.pgpx.jackson3 {
    requires static org.jspecify;
    requires transitive tools.jackson.databind;
    requires transitive dev.pgpx.model;
    requires transitive dev.pgpx.types;

    exports dev.pgpx.jackson3;

    provides dev.pgpx.types.JsonFormat with
            dev.pgpx.jackson3.Jackson3JsonFormat;
    provides tools.jackson.databind.JacksonModule with
            dev.pgpx.jackson3.PgpxModule;
}
