package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.servicelevel.Pause;
import org.egovops.servicelevel.Receipt;
import org.egovops.servicelevel.calendar.Slice;
import org.egovops.web.screen.Say;

/** Receipt words (凭据说明): why each interval counts or does not. */
@Named("receiptWords")
@RequestScoped
public class ReceiptWords {

  @Inject Say say;

  public String reason(Receipt.Line line) {
    return line.pause() == null ? calendar(line.slice()) : waiting(line.pause());
  }

  /** What is left, or by how much it is over. */
  public String left(Receipt receipt) {
    boolean over = receipt.remaining().isNegative();
    return say.text(
        over ? "incident.receipt.over" : "incident.receipt.left",
        say.seconds(receipt.remaining().abs()));
  }

  private String calendar(Slice slice) {
    String reason = say.of(slice.reason());
    return slice.name() == null ? reason : reason + " · " + slice.name();
  }

  private String waiting(Pause pause) {
    String state = pause.state() == null ? null : say.text("IncidentState." + pause.state());
    return Stream.of(state, pause.who(), pause.why())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }
}
