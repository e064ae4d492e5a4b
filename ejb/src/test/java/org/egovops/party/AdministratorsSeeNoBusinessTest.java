package org.egovops.party;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every door of the product, held against what an administrator could at most be permitted. */
@Tag("SEC-05")
class AdministratorsSeeNoBusinessTest {

  private static final List<JavaClass> DOORS =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("org.egovops")
              .stream()
              .filter(annotatedWith(Stateless.class))
              .filter(
                  resideInAPackage("org.egovops.party..")
                      .or(resideInAPackage("org.egovops.recordkeeping.."))
                      .or(resideInAPackage("org.egovops.kernel.."))
                      .negate())
              .toList();

  @ParameterizedTest
  @EnumSource(names = "BUSINESS", mode = EnumSource.Mode.EXCLUDE)
  void no_business_door_opens_to_an_administrator(DutyClass duty) {
    Set<String> atMost =
        EnumSet.allOf(Permission.class).stream()
            .filter(permission -> permission.belongsTo(duty))
            .map(Enum::name)
            .collect(Collectors.toSet());
    assertThat(DOORS).isNotEmpty();
    List<String> open =
        DOORS.stream()
            .flatMap(door -> door.getMethods().stream())
            .filter(method -> roles(method).anyMatch(atMost::contains))
            .map(JavaMethod::getFullName)
            .toList();
    assertThat(open).as("doors open to " + duty).isEmpty();
  }

  private static Stream<String> roles(JavaMethod method) {
    return method
        .tryGetAnnotationOfType(RolesAllowed.class)
        .or(() -> method.getOwner().tryGetAnnotationOfType(RolesAllowed.class))
        .stream()
        .flatMap(allowed -> Arrays.stream(allowed.value()));
  }
}
