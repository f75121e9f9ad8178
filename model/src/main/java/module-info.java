/** Annotations and relations of the records that users declare. */
module dev.pgpx.model {
    requires static org.jspecify;

    exports dev.pgpx.model;
}
