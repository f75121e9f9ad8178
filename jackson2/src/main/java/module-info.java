/** JSON columns as Java values, by Jackson 2: on the class path or module path it is found by itself. */
@SuppressWarnings("module") // the digit is Jackson's, whose next major version has a module of its own
module dev.pgpx.jackson2 {
    requires static org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires transitive dev.pgpx.types;

    exports dev.pgpx.jackson2;

    provides dev.pgpx.types.JsonFormat with
            dev.pgpx.jackson2.Jackson2JsonFormat;
}
