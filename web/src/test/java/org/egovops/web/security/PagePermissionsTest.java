package org.egovops.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.catalogue.CatalogueManagement;
import org.egovops.contract.ContractForm;
import org.egovops.contract.ContractManagement;
import org.egovops.importing.IncidentImport;
import org.egovops.incident.IncidentForm;
import org.egovops.incident.IncidentManagement;
import org.egovops.jobs.JobManagement;
import org.egovops.jobs.TimetableManagement;
import org.egovops.party.OrganizationForm;
import org.egovops.party.PartyManagement;
import org.egovops.party.PersonForm;
import org.egovops.party.TeamForm;
import org.egovops.party.access.RenewalForm;
import org.egovops.party.access.RenewalManagement;
import org.egovops.party.role.RoleForm;
import org.egovops.party.role.RoleManagement;
import org.egovops.request.RequestForm;
import org.egovops.request.RequestManagement;
import org.egovops.servicelevel.AgreementForm;
import org.egovops.servicelevel.ServiceLevelManagement;
import org.egovops.servicelevel.calendar.CalendarForm;
import org.egovops.servicelevel.calendar.CalendarManagement;
import org.egovops.servicelevel.calendar.NoticeForm;
import org.egovops.web.screen.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All pages and all roles: a form opens for nobody whose save would be refused. */
@Tag("SEC-05")
class PagePermissionsTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final String LOGIN = "/login.xhtml";

  /** Each form with the permissions of the door that saves it. */
  private static final Map<String, Set<String>> DOORS =
      Map.ofEntries(
          Map.entry("/account/administrators", door(RenewalManagement.class, RenewalForm.class)),
          Map.entry("/account/intake", door(PartyManagement.class, PersonForm.class)),
          Map.entry("/calendar/exception", door(CalendarManagement.class, CalendarForm.class)),
          Map.entry("/calendar/notice", door(CalendarManagement.class, NoticeForm.class)),
          Map.entry("/calendar/week", door(CalendarManagement.class, CalendarForm.class)),
          Map.entry("/catalogue/entry", door(CatalogueManagement.class)),
          Map.entry("/contract/terms", door(ContractManagement.class, ContractForm.class)),
          Map.entry("/import/upload", door(IncidentImport.class)),
          Map.entry("/incident/report", door(IncidentManagement.class, IncidentForm.class)),
          Map.entry("/incident/intake", door(IncidentManagement.class, IncidentForm.class)),
          Map.entry("/job/start", door(JobManagement.class)),
          Map.entry("/job/timetable", door(TimetableManagement.class)),
          Map.entry(
              "/party/organization-edit", door(PartyManagement.class, OrganizationForm.class)),
          Map.entry("/party/person-edit", door(PartyManagement.class, PersonForm.class)),
          Map.entry("/party/team-edit", door(PartyManagement.class, TeamForm.class)),
          Map.entry("/request/ask", door(RequestManagement.class, RequestForm.class)),
          Map.entry("/request/intake", door(RequestManagement.class, RequestForm.class)),
          Map.entry("/role/edit", door(RoleManagement.class, RoleForm.class)),
          Map.entry(
              "/servicelevel/revise",
              door("revise", ServiceLevelManagement.class, AgreementForm.class)));

  @Test
  void every_page_stands_in_the_table_and_nothing_else() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      List<String> pages =
          files
              .map(file -> "/" + PAGES.relativize(file))
              .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
              .filter(path -> !path.equals(LOGIN))
              .toList();
      assertThat(PagePermissions.pages()).containsExactlyInAnyOrderElementsOf(pages);
    }
  }

  @Test
  void a_form_opens_for_no_role_that_could_not_save_it() throws IOException {
    Map<String, Set<String>> roles = roles();
    assertThat(roles).hasSizeGreaterThan(25);
    roles.forEach(
        (role, permissions) ->
            DOORS.forEach(
                (form, allowed) -> {
                  boolean opens = opens(form, permissions);
                  boolean saves = permissions.stream().anyMatch(allowed::contains);
                  assertThat(opens && !saves).as(form + " for role " + role).isFalse();
                }));
  }

  @Test
  void every_form_opens_for_some_role() throws IOException {
    Map<String, Set<String>> roles = roles();
    DOORS
        .keySet()
        .forEach(form -> assertThat(roles.values()).as(form).anyMatch(one -> opens(form, one)));
  }

  @Test
  void what_the_navigation_shows_opens() throws IOException {
    Map<String, Set<String>> roles = roles();
    for (Place place : Place.values()) {
      String page = place.page().replace(".xhtml", "");
      if (PagePermissions.pages().contains(place.page())) {
        assertThat(roles)
            .allSatisfy(
                (role, permissions) ->
                    assertThat(
                            opens(page, permissions)
                                || !permissions.contains(place.permission().name()))
                        .as(page + " for role " + role)
                        .isTrue());
      }
    }
  }

  @Test
  void a_doubled_slash_leads_round_nothing() {
    assertThat(PagePermissions.of("//role///edit.xhtml"))
        .isEqualTo(PagePermissions.of("/role/edit.xhtml"))
        .isNotEmpty();
  }

  private static boolean opens(String page, Set<String> permissions) {
    return PagePermissions.of(page + ".xhtml").stream()
        .map(Enum::name)
        .anyMatch(permissions::contains);
  }

  /** What the methods of a door that take a form ask for; without a form, the door itself. */
  private static Set<String> door(Class<?> door, Class<?>... form) {
    Stream<RolesAllowed> asked =
        form.length == 0
            ? Stream.of(door.getAnnotation(RolesAllowed.class))
            : Arrays.stream(door.getMethods())
                .filter(method -> List.of(method.getParameterTypes()).contains(form[0]))
                .map(PagePermissionsTest::asked);
    return asked
        .filter(Objects::nonNull)
        .flatMap(allowed -> Arrays.stream(allowed.value()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> door(String deed, Class<?> door, Class<?> form) {
    try {
      return Set.of(door.getMethod(deed, form).getAnnotation(RolesAllowed.class).value());
    } catch (NoSuchMethodException renamed) {
      throw new IllegalStateException(renamed);
    }
  }

  private static RolesAllowed asked(Method method) {
    RolesAllowed own = method.getAnnotation(RolesAllowed.class);
    return own != null ? own : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
  }

  private static Map<String, Set<String>> roles() throws IOException {
    try (BufferedReader rows =
        new BufferedReader(
            new InputStreamReader(
                PagePermissionsTest.class.getResourceAsStream("/db/changelog/role_permission.csv"),
                StandardCharsets.UTF_8))) {
      return rows.lines()
          .skip(1)
          .map(row -> row.split(","))
          .collect(
              Collectors.groupingBy(
                  row -> row[0], Collectors.mapping(row -> row[1], Collectors.toSet())));
    }
  }
}
