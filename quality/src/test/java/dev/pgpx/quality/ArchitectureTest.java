package dev.pgpx.quality;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The house rules that a compiler does not know. */
@Tag("any-jvm")
class ArchitectureTest {
    private static final Path ROOT = Path.of(System.getProperty("pgpx.root"));

    /** What each module may use, directly, of the others. Bottom up, as in the parent's list. */
    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("types", Set.of()),
            Map.entry("model", Set.of()),
            Map.entry("query", Set.of("types", "model")),
            Map.entry("processor", Set.of("types", "model", "query")),
            Map.entry("database", Set.of("types", "model", "query")),
            Map.entry("jdbc", Set.of("types", "model", "query", "database")),
            Map.entry("jackson2", Set.of("types", "model")),
            Map.entry("jackson3", Set.of("types", "model")),
            Map.entry("csv", Set.of("types", "query")),
            Map.entry("micrometer", Set.of("types", "query", "database")),
            Map.entry("validation", Set.of("types", "model", "query", "database")),
            Map.entry("settings", Set.of("types", "database")),
            Map.entry("schema", Set.of("types", "model", "query", "database")),
            Map.entry("migrate", Set.of("types", "query", "database", "schema")),
            Map.entry("transfer", Set.of("types", "query", "database", "schema")),
            Map.entry("embedded", Set.of("types")),
            Map.entry(
                    "testing",
                    Set.of("types", "model", "query", "database", "schema", "migrate", "transfer", "embedded")),
            Map.entry(
                    "cli",
                    Set.of(
                            "types",
                            "model",
                            "query",
                            "database",
                            "jdbc",
                            "settings",
                            "schema",
                            "migrate",
                            "transfer",
                            "embedded"))));

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        List<Path> folders = MAY_USE.keySet().stream()
                .map(module -> ROOT.resolve(module).resolve("target/classes"))
                .toList();
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPaths(folders);
        assertThat(classes).hasSizeGreaterThan(100);
    }

    private static String moduleOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    @Test
    void modulesUseOnlyWhatStandsBelow() {
        Set<String> violations = new TreeSet<>();
        for (JavaClass type : classes) {
            Set<String> allowed = MAY_USE.get(moduleOf(type));
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                boolean ours = target.getPackageName().startsWith("dev.pgpx.");
                if (ours && !moduleOf(target).equals(moduleOf(type)) && !allowed.contains(moduleOf(target))) {
                    violations.add(moduleOf(type) + " uses " + moduleOf(target) + ": " + dependency.getDescription());
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("dev.pgpx.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void theLowestModulesKnowNoLibrary() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.pgpx.types..", "dev.pgpx.model..", "dev.pgpx.query..", "dev.pgpx.database..")
                .and()
                .doNotHaveFullyQualifiedName("dev.pgpx.database.observe.Slf4jListener") // for those who have slf4j
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..", "dev.pgpx..", "org.jspecify..", "com.google.errorprone.annotations..", "")
                .check(classes);
    }

    /** The common pool has one thread on a machine of two cores; what blocks in it blocks all others, from Java 25 on for good. */
    @Test
    void nothingRunsInTheCommonPool() {
        noClasses()
                .should()
                .callMethod(CompletableFuture.class, "supplyAsync", Supplier.class)
                .orShould()
                .callMethod(CompletableFuture.class, "runAsync", Runnable.class)
                .orShould()
                .callMethod(ForkJoinPool.class, "commonPool")
                .check(classes);
    }

    /** A command that nobody runs does nothing, so the compiler warns of it. */
    @Test
    void commandsAreMarkedSoThatTheirResultsAreUsed() {
        classes()
                .that()
                .areAssignableTo("dev.pgpx.query.Command")
                .should()
                .beAnnotatedWith("com.google.errorprone.annotations.CheckReturnValue")
                .check(classes);
    }

    @Test
    void everyModuleHasOneRootPackageAndADescriptor() throws IOException {
        for (String module : MAY_USE.keySet()) {
            ModuleDescriptor descriptor = descriptor(module);
            assertThat(descriptor.name()).isEqualTo("dev.pgpx." + module);
            Set<String> packages = classes.stream()
                    .filter(type -> moduleOf(type).equals(module))
                    .map(JavaClass::getPackageName)
                    .collect(Collectors.toSet());
            assertThat(packages)
                    .allMatch(name -> name.equals("dev.pgpx." + module) || name.startsWith("dev.pgpx." + module + "."));
        }
    }

    private static ModuleDescriptor descriptor(String module) throws IOException {
        try (var in = Files.newInputStream(ROOT.resolve(module).resolve("target/classes/module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    private static Set<String> exports(String module) throws IOException {
        return descriptor(module).exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    @Test
    void noInternalPackageIsExported() throws IOException {
        for (String module : MAY_USE.keySet()) {
            assertThat(exports(module)).noneMatch(name -> name.contains("internal"));
        }
    }

    /** In a package that is not exported a type is public only when another package of the module needs it. */
    @Test
    void nothingIsPublicThatNeedNotBe() throws IOException {
        Set<String> violations = new TreeSet<>();
        for (String module : MAY_USE.keySet()) {
            Set<String> exported = exports(module);
            for (JavaClass type : classes) {
                boolean hidden = moduleOf(type).equals(module) && !exported.contains(type.getPackageName());
                if (hidden && isPublic(type) && !isProvided(module, type) && !isUsedFromAnotherPackage(type)) {
                    violations.add(type.getName());
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass();
    }

    private static boolean isProvided(String module, JavaClass type) throws IOException {
        return type.getSimpleName().equals("Main")
                || descriptor(module).provides().stream()
                        .anyMatch(provided -> provided.providers().contains(type.getName()));
    }

    private static boolean isUsedFromAnotherPackage(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
    }

    /** What users see must not show what they cannot name. */
    @Test
    void exportedTypesShowNoHiddenOnes() throws IOException {
        Set<String> violations = new TreeSet<>();
        for (String module : MAY_USE.keySet()) {
            Set<String> exported = exports(module);
            classes.stream()
                    .filter(type -> exported.contains(type.getPackageName()) && isPublic(type))
                    .forEach(type -> type.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                    || method.getModifiers().contains(JavaModifier.PROTECTED))
                            .filter(method -> !method.getModifiers().contains(JavaModifier.BRIDGE)
                                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                            .forEach(method -> method.getAllInvolvedRawTypes().stream()
                                    .map(JavaClass::getBaseComponentType)
                                    .filter(shown -> moduleOf(shown).equals(module)
                                            && shown.getPackageName().startsWith("dev.pgpx."))
                                    .filter(shown -> !exported.contains(shown.getPackageName())
                                            || !shown.getModifiers().contains(JavaModifier.PUBLIC))
                                    .forEach(shown ->
                                            violations.add(method.getFullName() + " shows " + shown.getName()))));
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = classes.stream()
                .map(JavaClass::getPackage)
                .filter(java -> !java.getClasses().stream().allMatch(JavaClass::isAnonymousClass))
                .filter(java -> java.tryGetPackageInfo().isEmpty()
                        || !java.tryGetPackageInfo().get().isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(java -> java.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked).isEmpty();
    }
}
