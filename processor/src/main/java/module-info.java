/** The annotation processor: typed tables, mappers, drafts and the schema snapshot from records. */
module dev.pgpx.processor {
    requires static org.jspecify;
    requires java.compiler;
    requires dev.pgpx.model;
    requires dev.pgpx.query;
}
