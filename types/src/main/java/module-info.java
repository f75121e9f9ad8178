/** PostgreSQL types as Java values, the codecs between the two, and the root of all errors. */
@SuppressWarnings("module") // the one that lies above this one
module dev.pgpx.types {
    requires static transitive org.jspecify;

    exports dev.pgpx.types;
    exports dev.pgpx.types.bytes to
            dev.pgpx.jdbc;
    exports dev.pgpx.types.error;

    uses dev.pgpx.types.JsonFormat;
}
