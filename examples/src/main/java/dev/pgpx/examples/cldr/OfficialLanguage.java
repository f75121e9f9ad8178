package dev.pgpx.examples.cldr;

/**
 * A language that is official in all or a part of a territory.
 *
 * @param code the language alone
 * @param script the script that it is written in there, four letters
 */
record OfficialLanguage(String code, String script) {}
