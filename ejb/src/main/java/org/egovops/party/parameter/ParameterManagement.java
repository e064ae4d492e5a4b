package org.egovops.party.parameter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.egovops.kernel.Clock;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditTrail;

/**
 * Parameter management (参数管理) of the system administrator; each change is audited with its reason.
 */
@Stateless
@RolesAllowed(Permission.Names.PARAMETER_EDIT)
public class ParameterManagement {

  @Inject ParameterValues values;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject Event<ParameterChanged> changes;

  /** All parameters with the values that count. */
  public List<ParameterRow> parameters() {
    Map<Parameter, ParameterValue> set =
        values.all().stream().collect(Collectors.toMap(ParameterValue::code, Function.identity()));
    return Arrays.stream(Parameter.values()).map(each -> row(each, set.get(each))).toList();
  }

  private static ParameterRow row(Parameter parameter, ParameterValue value) {
    return value == null
        ? new ParameterRow(parameter, parameter.usual(), null, null)
        : new ParameterRow(parameter, value.value(), value.changedBy(), value.changedAt());
  }

  /**
   * Sets a parameter; it counts at once.
   *
   * @param reason why, kept in the audit
   * @throws RuleBroken {@code parameter.number}, {@code parameter.range}, {@code parameter.text},
   *     {@code parameter.reason}
   */
  public void set(Parameter parameter, String given, String reason) {
    if (reason == null || reason.isBlank()) {
      throw RuleBroken.at("reason", "parameter.reason");
    }
    String accepted = parameter.accept(given);
    Actor actor = current.get();
    ParameterValue value = values.find(parameter).orElseGet(() -> begin(parameter));
    String before = value.value() == null ? parameter.usual() : value.value();
    value.set(accepted, actor.login(), clock.now());
    audit.record(
        actor
            .event(AuditAction.PARAMETER, "PARAMETER", value.id(), parameter.name())
            .detail(reason.strip())
            .before(before)
            .after(accepted));
    changes.fire(new ParameterChanged(parameter));
  }

  private ParameterValue begin(Parameter parameter) {
    ParameterValue value = new ParameterValue(parameter);
    values.add(value);
    return value;
  }
}
