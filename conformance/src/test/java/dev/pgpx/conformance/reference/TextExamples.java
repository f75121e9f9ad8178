package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.reference.BookTable.BOOK;
import static dev.pgpx.query.Functions.chr;
import static dev.pgpx.query.Functions.concat;
import static dev.pgpx.query.Functions.concatWith;
import static dev.pgpx.query.Functions.format;
import static dev.pgpx.query.Sql.value;

import java.util.List;

@Section(
        value = "Text",
        text =
                "Positions count from one. Comparisons and patterns are among the conditions. `concat`, `concatWith`, `format`"
                        + " and `chr` without a receiver are in `Functions`.")
class TextExamples {
    @Example("Putting together")
    Object together() {
        return List.of(
                BOOK.title.concat("!"),
                BOOK.title.concat(AUTHOR.name).concat("!"),
                concat(BOOK.title, 1, true),
                concatWith(", ", BOOK.title, AUTHOR.email),
                format("%s by %s", BOOK.title, AUTHOR.name),
                chr(value(65)),
                BOOK.title.repeat(2),
                BOOK.title.lpad(10),
                BOOK.title.lpad(10, "."),
                BOOK.title.rpad(10),
                BOOK.title.rpad(10, "."));
    }

    @Example("Letters")
    Object letters() {
        return List.of(
                BOOK.title.lower(),
                BOOK.title.upper(),
                BOOK.title.initcap(),
                BOOK.title.casefold(),
                BOOK.title.reverse(),
                BOOK.title.collate("C"));
    }

    @Example("Numbers about a text")
    Object measures() {
        return List.of(
                BOOK.title.length(),
                BOOK.title.octetLength(),
                BOOK.title.bitLength(),
                BOOK.title.ascii(),
                BOOK.title.md5(),
                BOOK.title.position("k"));
    }

    @Example("Parts")
    Object parts() {
        return List.of(
                BOOK.title.left(2),
                BOOK.title.right(2),
                BOOK.title.substring(2),
                BOOK.title.substring(2, 3),
                BOOK.title.substring(BOOK.id, value(3)),
                BOOK.title.substringMatching("B(.)"),
                BOOK.title.splitPart(" ", 2),
                BOOK.title.split(" "),
                BOOK.title.split(" ", "-"),
                BOOK.title.trim(),
                BOOK.title.trim("B1"),
                BOOK.title.ltrim(),
                BOOK.title.ltrim("B"),
                BOOK.title.rtrim(),
                BOOK.title.rtrim("1"));
    }

    @Example("Replacing")
    Object replacing() {
        return List.of(
                BOOK.title.replace("o", "0"),
                BOOK.title.replace(AUTHOR.name, BOOK.title),
                BOOK.title.translate("ok", "0"),
                BOOK.title.overlay("L", 1),
                BOOK.title.overlay("Mus", 1, 3));
    }

    @Example("By regular expressions")
    Object regularExpressions() {
        return List.of(
                BOOK.title.regexpReplace("o+", "0"),
                BOOK.title.regexpReplace("O", "0", "gi"),
                BOOK.title.regexpMatch("(B)(.)"),
                BOOK.title.regexpMatch("b", "i").element(1),
                BOOK.title.regexpSplit("\\s"),
                BOOK.title.regexpCount("o"),
                BOOK.title.regexpInstr("k"),
                BOOK.title.regexpSubstr("k.*"));
    }

    @Example("Reading numbers and dates; searching for words")
    Object reading() {
        return List.of(
                value("1,234.5").toNumber("9G999D9"),
                value("29.02.2024").toDate("DD.MM.YYYY"),
                value("2024-02-29 12 +00").toTimestamp("YYYY-MM-DD HH24 TZH"),
                BOOK.title.search("english", "\"left hand\" or lathe"));
    }
}
