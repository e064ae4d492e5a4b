package org.egovops.building;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.egovops.kernel.OneLine;

/**
 * The rules of the house, executed. A rule that matches nothing fails, as ArchUnit's default is.
 */
@AnalyzeClasses(packages = "org.egovops", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final int LONGEST_LINE = 200;

  private static final String[] GROUND = {
    "org.egovops.contract..",
    "org.egovops.catalogue..",
    "org.egovops.configuration..",
    "org.egovops.servicelevel..",
    "org.egovops.search..",
    "org.egovops.ticket.."
  };

  @ArchTest
  static final ArchRule calls_go_down_only =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.egovops..")
          .withOptionalLayers(true)
          .layer("governance")
          .definedBy("org.egovops.communication..", "org.egovops.reporting..")
          .layer("transfer")
          .definedBy("org.egovops.importing..")
          .layer("operations")
          .definedBy("org.egovops.incident..", "org.egovops.request..", "org.egovops.jobs..")
          .layer("ground")
          .definedBy(GROUND)
          .layer("party")
          .definedBy("org.egovops.party..")
          .layer("recordkeeping")
          .definedBy("org.egovops.recordkeeping..")
          .layer("kernel")
          .definedBy("org.egovops.kernel..")
          .layer("demo")
          .definedBy("org.egovops.demo..")
          .whereLayer("demo")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("governance")
          .mayOnlyBeAccessedByLayers("demo")
          .whereLayer("transfer")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("operations")
          .mayOnlyBeAccessedByLayers("transfer", "governance", "demo")
          .whereLayer("ground")
          .mayOnlyBeAccessedByLayers("operations", "transfer", "governance", "demo")
          .whereLayer("party")
          .mayOnlyBeAccessedByLayers("ground", "operations", "transfer", "governance", "demo")
          .whereLayer("recordkeeping")
          .mayOnlyBeAccessedByLayers(
              "party", "ground", "operations", "transfer", "governance", "demo");

  @ArchTest
  static final ArchRule only_the_clock_reads_the_time =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.egovops.kernel.Clock")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(Date.class)
          .orShould()
          .callConstructor(Random.class)
          .because("time is passed in, and chance has a seed");

  @ArchTest
  static final ArchRule a_record_has_no_setters =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .and()
          .arePublic()
          .should()
          .haveNameNotMatching("set[A-Z].*")
          .because("a record changes through the verbs of its process");

  @ArchTest
  static final ArchRule a_records_public_methods_only_tell =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .and()
          .arePublic()
          .and()
          .areNotStatic()
          .should(returnSomething())
          .because("verbs are package-private, so that only the door moves a record");

  @ArchTest
  static final ArchRule a_records_fields_are_private =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .and()
          .areNotStatic()
          .and()
          .haveNameNotStartingWith("_persistence")
          .should()
          .bePrivate();

  @ArchTest
  static final ArchRule every_door_asks_who_is_there =
      methods()
          .that()
          .arePublic()
          .and()
          .areNotStatic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should(nameItsRoles())
          .because("least privilege stands at the door");

  @ArchTest
  static final ArchRule no_class_hides_behind_a_filler_word =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Service")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("DTO")
          .orShould()
          .haveSimpleNameEndingWith("Facade");

  @ArchTest
  static final ArchRule no_package_is_a_drawer =
      noClasses().should().resideInAnyPackage("..common..", "..util..", "..helper..", "..misc..");

  @ArchTest
  static final ArchRule the_service_clock_is_a_pure_value =
      classes()
          .that()
          .haveSimpleName("Stopwatch")
          .or()
          .haveSimpleName("ServiceHours")
          .should()
          .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.egovops.servicelevel.."));

  @ArchTest
  static final ArchRule nothing_is_printed =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("a server logs");

  @ArchTest
  static final ArchRule a_list_in_a_form_holds_no_gaps =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Form")
          .and()
          .haveRawType(assignableTo(Collection.class))
          .should(keep("hold nothing that is null", ArchitectureTest::isWithoutGaps))
          .because("JSON can send [null]");

  @ArchTest
  static final ArchRule a_short_text_in_a_form_is_one_line =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Form")
          .and()
          .haveRawType(String.class)
          .and()
          .areAnnotatedWith(Size.class)
          .should(keep("be one line, or of a pattern", ArchitectureTest::isOneLine))
          .because("line ends and marks of direction make a title look like another one");

  private static boolean isWithoutGaps(Field field) {
    AnnotatedParameterizedType list = (AnnotatedParameterizedType) field.getAnnotatedType();
    return list.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(NotNull.class);
  }

  private static boolean isOneLine(Field field) {
    return field.getAnnotation(Size.class).max() > LONGEST_LINE
        || field.isAnnotationPresent(OneLine.class)
        || field.isAnnotationPresent(Pattern.class);
  }

  private static ArchCondition<JavaField> keep(String what, Predicate<Field> rule) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        if (!rule.test(field.reflect())) {
          events.add(SimpleConditionEvent.violated(field, field.getFullName() + " does not"));
        }
      }
    };
  }

  private static ArchCondition<JavaMethod> returnSomething() {
    return new ArchCondition<>("return something") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean tells = !method.getRawReturnType().isEquivalentTo(void.class);
        boolean inherited = method.getName().startsWith("_persistence");
        if (!tells && !inherited) {
          events.add(
              SimpleConditionEvent.violated(method, method.getFullName() + " tells nothing"));
        }
      }
    };
  }

  private static ArchCondition<JavaMethod> nameItsRoles() {
    return new ArchCondition<>("name who may enter") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        JavaClass door = method.getOwner();
        boolean named =
            List.of(RolesAllowed.class, PermitAll.class).stream()
                .anyMatch(on -> carries(method, door, on));
        if (!named && !method.getModifiers().contains(JavaModifier.BRIDGE)) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is open"));
        }
      }

      private boolean carries(
          JavaMethod method, JavaClass door, Class<? extends Annotation> annotation) {
        return method.isAnnotatedWith(annotation) || door.isAnnotatedWith(annotation);
      }
    };
  }
}
