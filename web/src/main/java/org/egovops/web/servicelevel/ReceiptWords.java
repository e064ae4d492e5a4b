package org.egovops.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.servicelevel.Pause;
import org.egovops.servicelevel.Receipt;
import org.egovops.servicelevel.calendar.Slice;
import org.egovops.web.screen.Language;
import org.egovops.web.screen.Say;

/** Receipt words (凭据说明): when each interval was and why it counts or does not. */
@Named("receiptWords")
@RequestScoped
public class ReceiptWords {

  @Inject Say say;
  @Inject Language language;

  /** Date, weekday and time to the second in the calendar's zone. */
  public String at(Instant moment, ZoneId zone) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd EEE HH:mm:ss", language.getLocale())
        .format(moment.atZone(zone));
  }

  public String reason(Receipt.Line line) {
    return line.pause() == null ? calendar(line.slice()) : waiting(line.pause());
  }

  /** What is left, or by how much it is over. */
  public String left(Receipt receipt) {
    boolean over = receipt.remaining().isNegative();
    return say.text(over ? "receipt.over" : "receipt.left", say.seconds(receipt.remaining().abs()));
  }

  private String calendar(Slice slice) {
    String reason = say.of(slice.reason());
    return slice.name() == null ? reason : reason + " · " + slice.name();
  }

  private String waiting(Pause pause) {
    String state =
        pause.state() == null
            ? say.text("receipt.pause")
            : say.text("IncidentState." + pause.state());
    return Stream.of(state, pause.who(), pause.why())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }
}
