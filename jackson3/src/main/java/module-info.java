/** JSON columns as Java values, by Jackson 3: on the class path or module path it is found by itself. */
@SuppressWarnings("module") // the digit is Jackson's, whose major version before has a module of its own
module dev.pgpx.jackson3 {
    requires static org.jspecify;
    requires transitive tools.jackson.databind;
    requires transitive dev.pgpx.types;

    exports dev.pgpx.jackson3;

    provides dev.pgpx.types.JsonFormat with
            dev.pgpx.jackson3.Jackson3JsonFormat;
}
