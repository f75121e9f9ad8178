/** CSV in and out of records, by FastCSV. */
module dev.pgpx.csv {
    requires static org.jspecify;
    requires transitive dev.pgpx.query;
    requires de.siegmar.fastcsv;

    exports dev.pgpx.csv;
}
