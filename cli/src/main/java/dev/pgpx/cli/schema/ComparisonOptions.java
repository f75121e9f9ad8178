package dev.pgpx.cli.schema;

import java.util.List;
import picocli.CommandLine.Option;

/** How two schemas are compared: mixed in by every command that plans. */
final class ComparisonOptions {
    @Option(
            names = "--rename",
            paramLabel = "OLD=NEW",
            description = {
                "This only gets another name: \"table public.book=table public.volume\".",
                "May be given several times; a table before its columns."
            })
    private List<String> renames = List.of();

    @Option(
            names = "--told-renames",
            description = "Take nothing for renamed but what --rename says, however alike it is.")
    private boolean toldRenames;

    @Option(names = "--no-owners", description = "Do not compare who owns things. Compared between servers only.")
    private boolean withoutOwners;

    @Option(
            names = "--no-privileges",
            description = {
                "Do not compare who may do what. Compared between servers, and where",
                "scripts grant something."
            })
    private boolean withoutPrivileges;

    @Option(names = "--role", paramLabel = "NAME", description = "Scripts name this role; may be given several times.")
    private List<String> roles = List.of();

    @Option(
            names = "--concurrent-indexes",
            description = "Build and drop indexes concurrently, outside of transactions.")
    private boolean concurrentIndexes;

    List<String> renames() {
        return renames;
    }

    boolean certainRenames() {
        return !toldRenames;
    }

    boolean owners() {
        return !withoutOwners;
    }

    boolean privileges() {
        return !withoutPrivileges;
    }

    List<String> roles() {
        return roles;
    }

    boolean concurrentIndexes() {
        return concurrentIndexes;
    }
}
