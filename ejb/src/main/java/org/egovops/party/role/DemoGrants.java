package org.egovops.party.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.egovops.kernel.DemoLoader;

/** Demonstration grants (演示授权): each demonstration account holds the role it is named for. */
@ApplicationScoped
class DemoGrants implements DemoLoader {

  private static final Duration LONG_AGO = Duration.ofDays(120);
  private static final Duration A_WHILE = Duration.ofDays(30);
  private static final Long SEEDED_SYSTEM_ADMINISTRATOR = 2L;
  private static final Long SEEDED_SECURITY_ADMINISTRATOR = 3L;

  private static final Map<String, String> ROLES =
      Map.ofEntries(
          Map.entry("dept", "USER_DEPARTMENT"),
          Map.entry("dept2", "USER_DEPARTMENT"),
          Map.entry("interface", "CUSTOMER_INTERFACE"),
          Map.entry("coordinator", "CUSTOMER_COORDINATOR"),
          Map.entry("sponsor", "PROJECT_SPONSOR"),
          Map.entry("pm", "SERVICE_PROJECT_MANAGER"),
          Map.entry("desk", "SERVICE_DESK_AGENT"),
          Map.entry("desk2", "SERVICE_DESK_AGENT"),
          Map.entry("onsite", "ONSITE_ENGINEER"),
          Map.entry("standby", "STANDBY_ENGINEER"),
          Map.entry("l2", "L2_ENGINEER"),
          Map.entry("software", "L2_ENGINEER"),
          Map.entry("l3", "L3_ENGINEER"),
          Map.entry("incident", "INCIDENT_MANAGER"),
          Map.entry("problem", "PROBLEM_MANAGER"),
          Map.entry("change", "CHANGE_MANAGER"),
          Map.entry("config", "CONFIGURATION_MANAGER"),
          Map.entry("relations", "BUSINESS_RELATIONSHIP_MANAGER"),
          Map.entry("operator", "BATCH_OPERATOR"),
          Map.entry("monitor", "MACHINE_INTEGRATION"));

  @Inject Roles roles;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public boolean loaded() {
    return !roles.grantsOf(roles.person("dept").id()).isEmpty();
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void load(Instant now) {
    ROLES.forEach((login, role) -> give(login, role, null, null, now));
    give("desk2", "L1_ENGINEER", now.minus(LONG_AGO), now.minus(A_WHILE), now);
    give("l2", "CHANGE_IMPLEMENTER", now, now.plus(A_WHILE), now);
    ask("standby", "ONSITE_ENGINEER", now);
  }

  private void ask(String login, String role, Instant now) {
    GrantForm form = new GrantForm();
    form.setReason("孙示九休假期间顶岗");
    form.setValidUntil(now.plus(A_WHILE));
    roles.add(
        new RoleGrant(
            roles.person(login), roles.role(role), form, SEEDED_SYSTEM_ADMINISTRATOR, now));
  }

  private void give(String login, String role, Instant from, Instant until, Instant now) {
    GrantForm form = new GrantForm();
    form.setReason("演示");
    form.setValidFrom(from);
    form.setValidUntil(until);
    RoleGrant grant =
        new RoleGrant(
            roles.person(login), roles.role(role), form, SEEDED_SYSTEM_ADMINISTRATOR, now);
    grant.approve(SEEDED_SECURITY_ADMINISTRATOR, now);
    roles.add(grant);
  }
}
