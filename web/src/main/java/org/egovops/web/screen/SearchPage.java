package org.egovops.web.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.egovops.kernel.RuleBroken;
import org.egovops.search.SearchDesk;
import org.egovops.search.SearchHit;
import org.egovops.search.SearchResult;

/**
 * Search page (全局检索): every kind of record the reader may see, best first. A kind is known by its
 * name alone: {@code INCIDENT} is called by label {@code SearchKind.INCIDENT}, its states by labels
 * {@code IncidentState.…}, its records stand at {@code /incident/record}.
 */
@Named("found")
@RequestScoped
public class SearchPage {

  private static final int PAGE = 20;

  /**
   * A hit as it is drawn.
   *
   * @param kind name of its kind
   * @param address page of the record; null where records of its kind have none
   * @param title title as markup, hits marked
   * @param snippet the place that answers best as markup; empty where there is none
   * @param state name of its state
   * @param tone colour of its state
   */
  public record Hit(
      String kind,
      String number,
      String address,
      String title,
      String snippet,
      String state,
      String tone,
      Instant changedAt) {}

  @Inject SearchDesk desk;
  @Inject Pages pages;
  @Inject Say say;
  @Inject Language language;
  @Inject HttpServletRequest request;

  private String q;
  private SearchResult result;
  private String refusal = "";

  /** What was found; read once per request. Null where the words are refused. */
  public SearchResult getResult() {
    if (result == null && refusal.isEmpty()) {
      find();
    }
    return result;
  }

  private void find() {
    try {
      result = desk.find(q, request.getParameter("after"), PAGE);
    } catch (RuleBroken broken) {
      if (!"text".equals(broken.field())) {
        throw broken;
      }
      refusal = broken.text(language.getLocale());
    }
  }

  /** Why these words cannot be searched for; empty where they can. */
  public String getRefusal() {
    getResult();
    return refusal;
  }

  public List<Hit> getHits() {
    return getResult().page().rows().stream().map(this::hit).toList();
  }

  /** How many there are, in words; beyond what is counted only that there are more. */
  public String getTotal() {
    long total = getResult().total();
    return say.text(total >= SearchDesk.MOST ? "search.more" : "search.total", total);
  }

  private Hit hit(SearchHit found) {
    String kind = found.kind().toLowerCase(Locale.ROOT);
    String page = "/" + kind + "/record.xhtml";
    String state = stateKey(kind, found.state());
    return new Hit(
        say.text("SearchKind." + found.kind()),
        found.number(),
        pages.exist(page) ? page + "?number=" + found.number() : null,
        found.title().html(),
        found.snippet().html(),
        say.has(state) ? say.text(state) : "",
        say.tone(state),
        found.changedAt());
  }

  private static String stateKey(String kind, String state) {
    return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + "State." + state;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }
}
