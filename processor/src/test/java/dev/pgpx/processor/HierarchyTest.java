package dev.pgpx.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a hierarchy can be told apart by the compiler, and none of its subtypes forgotten. */
class HierarchyTest {
    private static final String SWITCH =
            """
            package com.example;
            class Telling {
                static String tell(Payment payment) {
                    return switch (payment) {
                        case CardPayment card -> card.number();
                        case BankTransfer transfer -> transfer.iban();
                        case Payment.Wallet wallet -> wallet.note();
            %s        };
                }
            }
            """;
    private static final String MATCH =
            """
            package com.example;
            class Telling {
                static String tell(Payment payment) {
                    return PaymentTable.match(payment, card -> card.number(), transfer -> transfer.iban(),
                        wallet -> wallet.note()%s);
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void isToldApartByAnExhaustiveSwitch() throws IOException {
        assumeTrue(Runtime.version().feature() >= 21, "patterns in switch need Java 21");
        assertThat(errors(SWITCH, "case Payment.Coupon coupon -> coupon.getNote();", "21"))
                .isEmpty();
        assertThat(errors(SWITCH, "", "21"))
                .singleElement()
                .asString()
                .contains("does not cover all possible input values");
    }

    @Test
    void isToldApartByMatch() throws IOException {
        assertThat(errors(MATCH, ", coupon -> coupon.getNote()", "17")).isEmpty();
        assertThat(errors(MATCH, "", "17")).singleElement().asString().contains("match");
    }

    private List<String> errors(String source, String last, String release) throws IOException {
        Path file = Files.createDirectories(folder.resolve("source")).resolve("Telling.java");
        Files.writeString(file, String.format(source, last));
        List<Path> sources = new ArrayList<>(Compilation.sources(GoldenTest.input("hierarchies")));
        sources.add(file);
        Path output = Files.createTempDirectory(folder, "output");
        return Compilation.of(Compilation.javac(), output, sources, "--release", release)
                .errors();
    }
}
