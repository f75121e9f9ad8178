/** Rows in and out of files: import, export, seeds. */
module dev.pgpx.transfer {
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;
    requires transitive dev.pgpx.schema;
    requires org.snakeyaml.engine;

    exports dev.pgpx.transfer;
    exports dev.pgpx.transfer.input;
    exports dev.pgpx.transfer.output;
    exports dev.pgpx.transfer.seed;
}
