/** The annotation processor: typed tables, mappers, drafts and the schema snapshot from records. */
module dev.pgpx.processor {
    requires static org.jspecify;
    requires java.compiler;
    requires dev.pgpx.model;
    requires dev.pgpx.query;
    // only the compiler of the JDK has it, and only there it is used
    requires static jdk.compiler;
    // both are shaded into the jar under dev.pgpx.processor.shaded
    requires static com.palantir.javapoet;
    requires static com.fasterxml.jackson.core;

    exports dev.pgpx.processor;

    provides javax.annotation.processing.Processor with
            dev.pgpx.processor.TableProcessor;
}
