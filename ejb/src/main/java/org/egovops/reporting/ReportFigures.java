package org.egovops.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * The figures of a report (报告指标) as a value: every count and mean by dimension and item, and the
 * rates that follow from them.
 */
public final class ReportFigures {

  private static final int RATE_DIGITS = 4;

  private record Key(Figure figure, Dimension dimension, String item) {}

  private final Map<Key, Long> amounts = new HashMap<>();
  private final Map<Dimension, List<ReportItem>> items = new EnumMap<>(Dimension.class);

  ReportFigures(Collection<ReportFigure> figures) {
    Map<Dimension, TreeSet<ReportItem>> found = new EnumMap<>(Dimension.class);
    for (ReportFigure each : figures) {
      amounts.put(new Key(each.figure(), each.dimension(), each.item().code()), each.amount());
      found.computeIfAbsent(each.dimension(), dimension -> new TreeSet<>(ORDER)).add(each.item());
    }
    found.forEach((dimension, set) -> items.put(dimension, List.copyOf(set)));
  }

  private static final Comparator<ReportItem> ORDER =
      Comparator.comparingInt(ReportItem::place).thenComparing(ReportItem::code);

  /** The items of a dimension that have any figure, in their order. */
  public List<ReportItem> items(Dimension dimension) {
    return items.getOrDefault(dimension, List.of());
  }

  /** A count of the whole month. */
  public long count(Figure figure) {
    return count(figure, Dimension.TOTAL, Dimension.NONE);
  }

  /** A count of one item; 0 where it has none. */
  public long count(Figure figure, Dimension dimension, String item) {
    return amounts.getOrDefault(new Key(figure, dimension, item), 0L);
  }

  /** A mean in milliseconds, or empty where there is nothing to take the mean of. */
  public OptionalLong mean(Figure figure) {
    Long amount = amounts.get(new Key(figure, Dimension.TOTAL, Dimension.NONE));
    return amount == null ? OptionalLong.empty() : OptionalLong.of(amount);
  }

  /** A rate of the whole month. */
  public Optional<BigDecimal> rate(Rate rate) {
    return rate(rate, Dimension.TOTAL, Dimension.NONE);
  }

  /** A rate of one item, with four digits; empty where there is nothing to take a share of. */
  public Optional<BigDecimal> rate(Rate rate, Dimension dimension, String item) {
    long whole = rate.whole().stream().mapToLong(each -> count(each, dimension, item)).sum();
    return whole == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(count(rate.part(), dimension, item))
                .divide(BigDecimal.valueOf(whole), RATE_DIGITS, RoundingMode.HALF_UP));
  }

  /** Whether there is any figure of an item, such as of a month before. */
  public boolean knows(Dimension dimension, String item) {
    return items(dimension).stream().anyMatch(each -> each.code().equals(item));
  }

  /** Every amount by figure, dimension and item, in a fixed order: what the digest is taken of. */
  List<String> canonical() {
    List<String> lines = new ArrayList<>();
    amounts.forEach(
        (key, amount) ->
            lines.add(key.dimension + "\t" + key.item + "\t" + key.figure + "\t" + amount));
    lines.sort(Comparator.naturalOrder());
    return lines;
  }

  /** What differs from a former revision, in the order of dimensions, items and figures. */
  List<ReportDifference> differencesFrom(ReportFigures former) {
    List<ReportDifference> differences = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      TreeSet<ReportItem> both = new TreeSet<>(ORDER);
      both.addAll(former.items(dimension));
      both.addAll(items(dimension));
      both.forEach(item -> compare(former, dimension, item, differences));
    }
    return List.copyOf(differences);
  }

  private void compare(
      ReportFigures former, Dimension dimension, ReportItem item, List<ReportDifference> found) {
    for (Figure figure : Figure.values()) {
      Key key = new Key(figure, dimension, item.code());
      Long before = former.amounts.get(key);
      Long after = amounts.get(key);
      long was = before == null ? 0 : before;
      long is = after == null ? 0 : after;
      if (was != is) {
        found.add(new ReportDifference(figure, dimension, item, was, is));
      }
    }
  }
}
