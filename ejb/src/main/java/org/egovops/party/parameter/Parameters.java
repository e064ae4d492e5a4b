package org.egovops.party.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;

/** Parameters (系统参数) as the product reads them: from memory, at most five seconds old. */
@ApplicationScoped
public class Parameters {

  private static final Duration STALE_AT_MOST = Duration.ofSeconds(5);
  private static final String ALL = "all";

  @Inject StoredParameters stored;
  @Inject Clock clock;

  private final Fresh<String, Map<Parameter, String>> fresh = new Fresh<>(STALE_AT_MOST, 1);

  public int number(Parameter parameter) {
    return Integer.parseInt(text(parameter));
  }

  public String text(Parameter parameter) {
    return fresh
        .get(ALL, clock.now(), all -> stored.all())
        .getOrDefault(parameter, parameter.usual());
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) ParameterChanged changed) {
    fresh.forgetAll();
  }
}
