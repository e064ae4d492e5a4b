package org.egovops.web.api.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.egovops.reporting.Dimension;
import org.egovops.reporting.Figure;
import org.egovops.reporting.Rate;
import org.egovops.reporting.ReportAction;
import org.egovops.reporting.ReportDifference;
import org.egovops.reporting.ReportFigures;
import org.egovops.reporting.ReportItem;
import org.egovops.reporting.ReportKind;
import org.egovops.reporting.ReportState;
import org.egovops.reporting.ServiceReport;

/**
 * A report as the REST interface shows it, each figure with its name and counting rule in the
 * caller's language.
 */
public record ReportJson(
    String number,
    long version,
    ReportKind kind,
    String month,
    int revision,
    ReportState state,
    String contractNumber,
    String contractName,
    String customer,
    String provider,
    Instant from,
    Instant until,
    Instant countedAt,
    Instant frozenAt,
    String preparedBy,
    String decidedBy,
    Instant decidedAt,
    String opinion,
    long incidents,
    String digest,
    List<Amount> figures,
    List<Share> rates,
    List<Breakdown> breakdowns,
    List<Change> differences,
    Set<ReportAction> actions) {

  static ReportJson of(
      ServiceReport r,
      ReportFigures figures,
      List<ReportDifference> differences,
      Set<ReportAction> actions,
      Locale locale) {
    return new ReportJson(
        r.number(),
        r.version(),
        r.kind(),
        r.month().toString(),
        r.revision(),
        r.state(),
        r.contractNumber(),
        r.contractName(),
        r.customerName(),
        r.providerName(),
        r.periodFrom(),
        r.periodUntil(),
        r.countedAt(),
        r.frozenAt(),
        r.preparedBy(),
        r.decidedBy(),
        r.decidedAt(),
        r.opinion(),
        r.lines(),
        r.digest(),
        amounts(figures, locale),
        shares(figures, locale),
        Stream.of(Dimension.values())
            .filter(dimension -> dimension != Dimension.TOTAL)
            .map(dimension -> Breakdown.of(dimension, figures))
            .toList(),
        differences.stream().map(Change::of).toList(),
        actions);
  }

  private static List<Amount> amounts(ReportFigures figures, Locale locale) {
    return Arrays.stream(Figure.values())
        .map(figure -> Amount.of(figure, figures, locale))
        .toList();
  }

  private static List<Share> shares(ReportFigures figures, Locale locale) {
    return Arrays.stream(Rate.values())
        .map(
            rate ->
                new Share(
                    rate, figures.rate(rate).orElse(null), rate.label(locale), rate.rule(locale)))
        .toList();
  }

  /**
   * A figure of the whole month.
   *
   * @param amount incidents, or milliseconds of a mean; absent where there is nothing to take the
   *     mean of
   */
  public record Amount(Figure figure, Figure.Kind kind, Long amount, String name, String rule) {
    static Amount of(Figure figure, ReportFigures figures, Locale locale) {
      Long amount =
          figure.kind() == Figure.Kind.COUNT
              ? Long.valueOf(figures.count(figure))
              : figures.mean(figure).stream().boxed().findFirst().orElse(null);
      return new Amount(figure, figure.kind(), amount, figure.label(locale), figure.rule(locale));
    }
  }

  /** A rate of the whole month, 0 to 1; absent where there is nothing to take a share of. */
  public record Share(Rate rate, BigDecimal value, String name, String rule) {}

  /** The counts by one dimension. */
  public record Breakdown(Dimension dimension, List<Item> items) {
    static Breakdown of(Dimension dimension, ReportFigures figures) {
      return new Breakdown(
          dimension,
          figures.items(dimension).stream()
              .map(item -> Item.of(dimension, item, figures))
              .toList());
    }
  }

  /** The counts of one item; those it has none of are missing. */
  public record Item(String code, String name, List<Count> counts) {
    static Item of(Dimension dimension, ReportItem item, ReportFigures figures) {
      return new Item(
          item.code(),
          item.name(),
          Figure.COUNTS.stream()
              .map(f -> new Count(f, figures.count(f, dimension, item.code())))
              .filter(count -> count.count() != 0)
              .toList());
    }
  }

  /** A count of one item. */
  public record Count(Figure figure, long count) {}

  /** What a revision changed. */
  public record Change(
      Figure figure, Dimension dimension, String item, String itemName, long before, long after) {
    static Change of(ReportDifference d) {
      return new Change(
          d.figure(), d.dimension(), d.item().code(), d.item().name(), d.before(), d.after());
    }
  }
}
