package org.egovops.party.parameter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/**
 * Stored parameters (已设参数); an enterprise bean, because the gate of the web module, which has no
 * persistence of its own, asks before anybody is known.
 */
@Stateless
@PermitAll
public class StoredParameters {

  @Inject ParameterValues values;

  /** What the office has set, by parameter. */
  public Map<Parameter, String> all() {
    Map<Parameter, String> set = new EnumMap<>(Parameter.class);
    values.all().forEach(each -> set.put(each.code(), each.value()));
    return set;
  }
}
