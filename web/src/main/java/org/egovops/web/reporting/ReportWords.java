package org.egovops.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.party.CurrentActor;
import org.egovops.party.Side;
import org.egovops.party.SupportLine;
import org.egovops.reporting.Dimension;
import org.egovops.reporting.Figure;
import org.egovops.reporting.Rate;
import org.egovops.reporting.ReportItem;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.web.incident.CatalogueWords;
import org.egovops.web.screen.Language;
import org.egovops.web.screen.Option;
import org.egovops.web.screen.Say;

/** Report words (报告措辞): figures, rates and items by their names in the reader's language. */
@Named("reportWords")
@RequestScoped
public class ReportWords {

  private static final List<Dimension> SHOWN =
      List.of(
          Dimension.CLASS,
          Dimension.FAULT_LEVEL,
          Dimension.LINE,
          Dimension.SERVICE_ITEM,
          Dimension.UNIT);

  @Inject Say say;
  @Inject Language language;
  @Inject CatalogueWords catalogue;
  @Inject CurrentActor currentActor;

  /** Whether the reader belongs to the contractor, who also sees what is not approved. */
  public boolean isStaff() {
    return currentActor.get().side() != Side.OFFICE;
  }

  public FaultLevel level(String code) {
    return FaultLevel.valueOf(code);
  }

  public SupportLine line(String code) {
    return SupportLine.valueOf(code);
  }

  /** What stands under the table of attainment. */
  public String getSlaRules() {
    return Stream.of(
            rateRule(Rate.RESPONSE),
            rateRule(Rate.RESPONSE_AGREED),
            rule(Figure.RESPONSE_MET),
            rule(Figure.RESPONSE_BREACHED),
            rule(Figure.RESPONSE_EXCLUDED))
        .collect(Collectors.joining(" "));
  }

  public String figure(Figure figure) {
    return figure.label(language.getLocale());
  }

  /** A short name for the head of a column. */
  public String column(Figure figure) {
    return say.text("reporting.column." + figure);
  }

  public String rule(Figure figure) {
    return figure.rule(language.getLocale());
  }

  public String rate(Rate rate) {
    return rate.label(language.getLocale());
  }

  public String rateRule(Rate rate) {
    return rate.rule(language.getLocale());
  }

  public String dimension(Dimension dimension) {
    return dimension.label(language.getLocale());
  }

  public String dimensionRule(Dimension dimension) {
    return dimension.rule(language.getLocale());
  }

  /** The breakdowns there are. */
  public List<Option> getDimensions() {
    return SHOWN.stream().map(one -> new Option(one.name(), dimension(one))).toList();
  }

  /**
   * What an item is called: as it was frozen, which is Chinese; in English by its code where the
   * code has a name.
   */
  public String item(Dimension dimension, ReportItem item) {
    if (item.code().equals(Dimension.NONE)) {
      return say.text("reporting.unclassified");
    }
    return Locale.ENGLISH.getLanguage().equals(language.getLocale().getLanguage())
        ? english(dimension, item)
        : item.name();
  }

  private String english(Dimension dimension, ReportItem item) {
    return switch (dimension) {
      case LINE -> say.of(SupportLine.valueOf(item.code()));
      case FAULT_LEVEL -> say.of(FaultLevel.valueOf(item.code()));
      case CLASS -> catalogue.category(item.code());
      case SERVICE_ITEM -> catalogue.item(item.code());
      default -> item.name();
    };
  }

  /** "97.3 %"; a dash where there is nothing to take a share of. */
  public String percent(Optional<BigDecimal> share) {
    return share
        .map(one -> one.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + " %")
        .orElse("—");
  }

  /** A mean time in words. */
  public String mean(OptionalLong millis) {
    return millis.isEmpty() ? "—" : say.words(Duration.ofMillis(millis.getAsLong()));
  }
}
