/** Queries and commands as values, and their SQL text. */
module dev.pgpx.query {
    requires static com.google.errorprone.annotations;
    requires static transitive org.jspecify;
    requires transitive dev.pgpx.types;
    requires transitive dev.pgpx.model;

    exports dev.pgpx.query;
    exports dev.pgpx.query.text;
}
