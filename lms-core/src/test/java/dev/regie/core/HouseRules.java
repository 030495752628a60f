package dev.regie.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The architecture of {@code docs/architecture.md} as rules; every module's own test applies those that hold there. Never loosened. */
public final class HouseRules {

    /** Which features of the domain each feature may use. A feature that is not named here has no place yet. */
    private static final Map<String, Set<String>> CORE_ARROWS = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("access", Set.of("shared")),
            Map.entry("mail", Set.of("shared")),
            Map.entry("people", Set.of("shared", "access", "mail")),
            Map.entry("catalogue", Set.of("shared", "access")),
            Map.entry("lrs", Set.of("shared", "access")),
            Map.entry("practice", Set.of("shared", "access")),
            Map.entry("assessment", Set.of("shared", "access", "catalogue")),
            Map.entry("enrolment", Set.of("shared", "access", "people", "catalogue", "lrs")),
            Map.entry("cohort", Set.of("shared", "access", "people", "catalogue", "enrolment")),
            Map.entry("survey", Set.of("shared", "access", "catalogue")));

    private HouseRules() {}

    /** The classes of Regie on the class path, tests left out. */
    public static JavaClasses regie() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
                .importPackages("dev.regie");
    }

    /** Features of the domain use one another only along the arrows of the design. */
    public static ArchRule arrowsInsideTheDomain() {
        return classes()
                .that()
                .resideInAPackage("dev.regie.core..")
                .should(new ArchCondition<>("follow the arrows of the design") {
                    @Override
                    public void check(JavaClass origin, ConditionEvents events) {
                        String from = feature(origin);
                        Set<String> allowed = CORE_ARROWS.get(from);
                        if (allowed == null) {
                            events.add(SimpleConditionEvent.violated(origin, from + " has no place in the design"));
                            return;
                        }
                        origin.getDirectDependenciesFromSelf().stream()
                                .filter(to ->
                                        to.getTargetClass().getPackageName().startsWith("dev.regie."))
                                .filter(to -> !feature(to.getTargetClass()).equals(from))
                                .filter(to -> !allowed.contains(feature(to.getTargetClass())))
                                .forEach(to -> events.add(SimpleConditionEvent.violated(origin, to.getDescription())));
                    }
                });
    }

    /** {@code ui} → {@code authoring}, {@code player}, {@code search} → domain; those three never see each other. */
    public static ArchRule arrowsBetweenModules() {
        return classes()
                .that()
                .resideInAPackage("dev.regie..")
                .should(new ArchCondition<>("follow the arrows between modules") {
                    @Override
                    public void check(JavaClass origin, ConditionEvents events) {
                        String from = module(origin);
                        origin.getDirectDependenciesFromSelf().stream()
                                .filter(to ->
                                        to.getTargetClass().getPackageName().startsWith("dev.regie."))
                                .filter(to -> !allowed(from, module(to.getTargetClass())))
                                .forEach(to -> events.add(SimpleConditionEvent.violated(origin, to.getDescription())));
                    }
                });
    }

    /** {@code .internal} and {@code .rest} belong to their feature; only a JAX-RS application may list foreign resources. */
    public static ArchRule internalsStayInside() {
        return classes()
                .that()
                .resideInAPackage("dev.regie..")
                .should(new ArchCondition<>("leave foreign internals alone") {
                    @Override
                    public void check(JavaClass origin, ConditionEvents events) {
                        boolean application = origin.isAssignableTo("jakarta.ws.rs.core.Application");
                        origin.getDirectDependenciesFromSelf().stream()
                                .filter(to -> hidden(to.getTargetClass(), application))
                                .filter(to -> !home(to.getTargetClass()).equals(home(origin)))
                                .forEach(to -> events.add(SimpleConditionEvent.violated(origin, to.getDescription())));
                    }
                });
    }

    /** No package of Regie is part of a cycle of features. */
    public static ArchRule noCycles(String modulePackage) {
        return slices().matching(modulePackage + ".(*)..").should().beFreeOfCycles();
    }

    /** Every package says that null must be declared. */
    public static ArchRule nullIsDeclared() {
        return classes()
                .that(new DescribedPredicate<>("are ours") {
                    @Override
                    public boolean test(JavaClass input) {
                        return input.getPackageName().startsWith("dev.regie") && input.isTopLevelClass();
                    }
                })
                .should(new ArchCondition<>("be in a @NullMarked package") {
                    @Override
                    public void check(JavaClass origin, ConditionEvents events) {
                        if (!origin.getPackage().isAnnotatedWith(NullMarked.class)) {
                            events.add(SimpleConditionEvent.violated(origin, origin.getName() + " is not"));
                        }
                    }
                });
    }

    /** Names that say nothing. A nested result may be about the role of manager, hence top-level types alone. */
    public static ArchRule namesSayWhatThingsAre() {
        return noClasses()
                .that()
                .resideInAPackage("dev.regie..")
                .and()
                .areTopLevelClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|DTO|Dto|[a-z]Manager)");
    }

    /** Rules are pure: no container, no database, no page in the content model. */
    public static ArchRule theContentModelIsPure() {
        return noClasses()
                .that()
                .resideInAPackage("dev.regie.core.catalogue.content..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "java.sql..", "com.vaadin..");
    }

    /** No web page in the domain. */
    public static ArchRule noPagesInTheDomain() {
        return noClasses()
                .that()
                .resideInAPackage("dev.regie.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..");
    }

    private static boolean hidden(JavaClass target, boolean application) {
        String name = target.getPackageName();
        return name.startsWith("dev.regie.")
                && (name.endsWith(".internal")
                        || name.contains(".internal.")
                        || (name.endsWith(".rest") && !application));
    }

    private static String home(JavaClass type) {
        return type.getPackageName().replaceAll("\\.(internal|rest)(\\..*)?$", "");
    }

    private static String module(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    private static String feature(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 3 ? parts[3] : "";
    }

    private static boolean allowed(String from, String to) {
        return from.equals(to) || from.equals("ui") || (to.equals("core") && !from.equals("core"));
    }
}
