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
import org.parley.intake.document.Format;

/**
 * Holds the direction of the house: imports point back along the way of an article, and down to
 * {@code core}. Plain test methods, because Surefire silently skips {@code @ArchTest} fields.
 */
final class ArchitectureTest {
    private static final String ROOT = "org.parley.";
    private static final String INTAKE = ROOT + "intake";

    /** What every format of {@code intake} may see beside {@code core} and libraries. */
    private static final Set<String> SHARED_IN_INTAKE =
            Set.of("date", "document", "encoding", "table");

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
    void formatsOfIntake_seeOnlyWhatTheyShare() {
        Set<String> formats =
                PARLEY.stream()
                        .filter(type -> type.isAssignableTo(Format.class) && !type.isInterface())
                        .map(ArchitectureTest::intakePackage)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of("archive", "feed", "html", "jsonl", "mail", "office", "pdf", "text"),
                formats);
        formats.forEach(format -> intakePackageSeesOnly(format, SHARED_IN_INTAKE).check(PARLEY));
    }

    @Test
    void stagesOfIntakeBesideFormats_seeNoFormat() {
        for (String stage : Set.of("bundle", "fetch", "language")) {
            intakePackageSeesOnly(stage, SHARED_IN_INTAKE).check(PARLEY);
        }
    }

    @Test
    void sharedInIntake_seesNoFormat() {
        intakePackageSeesOnly("table", Set.of()).check(PARLEY);
        intakePackageSeesOnly("encoding", Set.of()).check(PARLEY);
        intakePackageSeesOnly("date", Set.of("table")).check(PARLEY);
        intakePackageSeesOnly("document", Set.of("encoding", "table")).check(PARLEY);
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

        String format = failureOf(intakePackageSeesOnly("mail", Set.of("document")));
        assertTrue(format.contains("org.parley.intake.encoding."), format);

        String root = failureOf(intakePackageSeesOnly("", SHARED_IN_INTAKE));
        assertTrue(root.contains("org.parley.intake.html."), root);
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

    private static ArchRule intakePackageSeesOnly(String name, Set<String> others) {
        return noClasses()
                .that(describe("are in intake's package " + name, type -> isIn(name, type)))
                .should()
                .dependOnClassesThat(
                        describe(
                                "are intake's, but of other packages than " + others,
                                type ->
                                        type.getPackageName().startsWith(INTAKE)
                                                && !isIn(name, type)
                                                && !others.contains(intakePackage(type))));
    }

    private static boolean isIn(String name, JavaClass type) {
        return type.getPackageName().startsWith(INTAKE) && intakePackage(type).equals(name);
    }

    /** The part of a package behind {@code org.parley.intake}; empty for that itself. */
    private static String intakePackage(JavaClass type) {
        return type.getPackageName().substring(INTAKE.length()).replaceFirst("^\\.", "");
    }

    /** The folder of a class: the part after {@code org.parley}. */
    private static String module(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.", 2)[0];
    }
}
