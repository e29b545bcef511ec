package org.parley.lab;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the direction of the house: imports point back along the way of an article, and down to
 * {@code core}. Plain test methods, because Surefire silently skips {@code @ArchTest} fields.
 */
final class ArchitectureTest {
    private static final String ROOT = "org.parley.";

    private static final JavaClasses PARLEY =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.parley");

    @Test
    void import_findsEveryModule() {
        Set<String> modules =
                PARLEY.stream()
                        .map(ArchitectureTest::module)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("core", "reader", "intake", "ledger", "app", "lab"), modules);
    }

    @Test
    void core_seesNoOtherModule() {
        moduleSeesOnly("core", Set.of()).check(PARLEY);
    }

    @Test
    void readerIntakeAndLedger_seeOnlyCore() {
        moduleSeesOnly("reader", Set.of("core")).check(PARLEY);
        moduleSeesOnly("intake", Set.of("core")).check(PARLEY);
        moduleSeesOnly("ledger", Set.of("core")).check(PARLEY);
    }

    @Test
    void app_doesNotSeeTheLab() {
        moduleSeesOnly("app", Set.of("core", "reader", "intake", "ledger")).check(PARLEY);
    }

    @Test
    void coreText_seesNothingElseOfParley() {
        noClasses()
                .that()
                .resideInAPackage("org.parley.core.text..")
                .should()
                .dependOnClassesThat(
                        describe(
                                "are Parley's, outside of core.text",
                                type ->
                                        type.getPackageName().startsWith(ROOT)
                                                && !type.getPackageName()
                                                        .startsWith("org.parley.core.text")))
                .check(PARLEY);
    }

    @Test
    void engine_isKnownInSyntaxOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parley.reader.syntax..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(PARLEY);
    }

    @Test
    void onnxRuntime_isKnownInEncoderOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parley.reader.encoder..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.onnxruntime..")
                .check(PARLEY);
    }

    @Test
    void checker_ruleThatIsBroken_fails() {
        String seen = failureOf(moduleSeesOnly("reader", Set.of()));
        assertTrue(seen.contains("org.parley.core."), seen);

        String engine =
                failureOf(
                        noClasses()
                                .that()
                                .resideInAPackage("org.parley.reader..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("edu.stanford.."));
        assertTrue(engine.contains("edu.stanford."), engine);
    }

    private static String failureOf(ArchRule rule) {
        return String.valueOf(
                assertThrows(AssertionError.class, () -> rule.check(PARLEY)).getMessage());
    }

    private static ArchRule moduleSeesOnly(String module, Set<String> others) {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + module + "..")
                .should()
                .dependOnClassesThat(
                        describe(
                                "are Parley's, but of other modules than " + others,
                                type ->
                                        type.getPackageName().startsWith(ROOT)
                                                && !module(type).equals(module)
                                                && !others.contains(module(type))));
    }

    /** The folder of a class: the part after {@code org.parley}. */
    private static String module(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.", 2)[0];
    }
}
