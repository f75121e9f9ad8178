/** Runnable samples and the demo. */
module dev.pgpx.examples {
    requires static java.compiler; // for the annotation on generated classes
    requires static org.jspecify;
    requires com.ibm.icu;
    requires dev.pgpx;
    requires dev.pgpx.cli;
    requires dev.pgpx.embedded;
    requires info.picocli;

    exports dev.pgpx.examples.pagila;
    exports dev.pgpx.examples.world;

    opens dev.pgpx.examples.demo to
            info.picocli;

    provides dev.pgpx.cli.CommandFactory with
            dev.pgpx.examples.demo.DemoCommandFactory;
}
