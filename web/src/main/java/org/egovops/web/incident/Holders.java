package org.egovops.web.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.ticket.Assignment;
import org.egovops.web.screen.Say;

/** Holders (经办方): who has a ticket, in words. */
@ApplicationScoped
public class Holders {

  @Inject Say say;

  /** Line, team and person as far as they are known. */
  public String of(Assignment now) {
    return Stream.of(say.of(now.line()), now.teamName(), now.personName())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }
}
