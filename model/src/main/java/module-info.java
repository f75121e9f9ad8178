/** Annotations and relations of the records that users declare. */
module dev.pgpx.model {
    requires static transitive org.jspecify;

    exports dev.pgpx.model;
}
