package org.egovops.web.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.OwnPreferences;
import org.egovops.party.OwnPreferences.OwnChoice;
import org.egovops.party.SharedPreference;

/**
 * Saved views (我的视图) of a register: the present conditions under a name, kept per person; one of
 * them may be what the register opens with. For every register whose conditions stand in its
 * address.
 */
@Named("savedViews")
@RequestScoped
public class SavedViews {

  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_QUERY = 1_500;
  private static final int MOST = 30;

  /** One saved view; {@code current} when it is what is shown. */
  public record View(
      String key, String name, String query, boolean current, boolean preferred, boolean shared) {}

  /** A view that a colleague shares with the own team. */
  public record TeamView(String owner, String name, String query, boolean current) {}

  @Inject OwnPreferences preferences;
  @Inject TeamViews teams;
  @Inject HttpServletRequest request;
  @Inject Notice notice;

  private String name;
  private boolean preferred;
  private String query;
  private List<View> all;

  /** The person's views of this register, by name. */
  public List<View> getAll() {
    if (all == null) {
      SortedMap<String, OwnChoice> kept = preferences.choices("view");
      OwnChoice first = kept.get(register("view-default."));
      all =
          kept.entrySet().stream()
              .filter(one -> one.getKey().startsWith(register("view.") + "."))
              .map(one -> view(one.getKey(), one.getValue(), first))
              .sorted((a, b) -> a.name().compareTo(b.name()))
              .toList();
    }
    return all;
  }

  private View view(String key, OwnChoice kept, OwnChoice first) {
    JsonObject json = Json.createReader(new StringReader(kept.value())).readObject();
    String its = json.getString("query");
    return new View(
        key,
        json.getString("name"),
        its,
        its.equals(getQuery()),
        first != null && key.equals(first.value()),
        kept.shared());
  }

  /** What colleagues of the own teams share for this register. */
  public List<TeamView> getOfTeams() {
    return teams.of(register("view.") + ".").stream().map(this::teamView).toList();
  }

  private TeamView teamView(SharedPreference one) {
    JsonObject json = Json.createReader(new StringReader(one.value())).readObject();
    String its = json.getString("query");
    return new TeamView(one.owner(), json.getString("name"), its, its.equals(getQuery()));
  }

  /** The view that is shown, by its name; nothing where the conditions are nobody's. */
  public String getShown() {
    return getAll().stream().filter(View::current).map(View::name).findFirst().orElse("");
  }

  /** Opens the register with the preferred view where the address chooses nothing. */
  public void open() throws IOException {
    if (request.getQueryString() == null) {
      for (View view : getAll()) {
        if (view.preferred()) {
          show(view.query());
        }
      }
    }
  }

  /** Keeps the present conditions under a name; the same name is replaced. */
  public void save() throws IOException {
    String title = name == null ? "" : name.strip();
    if (title.isEmpty() || title.length() > LONGEST_NAME) {
      throw RuleBroken.at("viewName", "view.bad-name", LONGEST_NAME);
    }
    String key =
        getAll().stream()
            .filter(view -> view.name().equals(title))
            .findFirst()
            .map(View::key)
            .orElseGet(this::free);
    JsonObject kept = Json.createObjectBuilder().add("name", title).add("query", cut()).build();
    preferences.keep(key, kept.toString());
    if (preferred) {
      preferences.keep(register("view-default."), key);
    }
    notice.done("view.saved", title);
    show(cut());
  }

  private String free() {
    if (getAll().size() >= MOST) {
      throw RuleBroken.at("viewName", "view.too-many", MOST);
    }
    List<String> taken = getAll().stream().map(View::key).toList();
    int next = 1;
    while (taken.contains(register("view.") + "." + next)) {
      next++;
    }
    return register("view.") + "." + next;
  }

  /** The register opens with this view from now on; a second time: no longer. */
  public void prefer(View view) throws IOException {
    preferences.keep(register("view-default."), view.preferred() ? "" : view.key());
    show(cut());
  }

  /** Shows a view to the own teams from now on; a second time: no longer. */
  public void share(View view) throws IOException {
    preferences.share(view.key(), !view.shared());
    teams.changed();
    notice.done(view.shared() ? "view.unshared" : "view.shared", view.name());
    show(cut());
  }

  public void remove(View view) throws IOException {
    teams.changed();
    preferences.keep(view.key(), "");
    if (view.preferred()) {
      preferences.keep(register("view-default."), "");
    }
    notice.done("view.removed", view.name());
    show(cut());
  }

  private void show(String conditions) throws IOException {
    String address = request.getContextPath() + page() + "?" + conditions;
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.getFlash().setRedirect(true);
    external.redirect(address);
  }

  /** The conditions as they stand in the address, without the place in the list. */
  public String getQuery() {
    if (query == null) {
      String sent = request.getQueryString();
      query =
          sent == null
              ? ""
              : Arrays.stream(sent.split("&"))
                  .filter(part -> !part.startsWith("after=") && part.contains("="))
                  .sorted()
                  .collect(Collectors.joining("&"));
    }
    return query;
  }

  private String cut() {
    String whole = getQuery();
    if (whole.length() > LONGEST_QUERY || !whole.matches("[\\x21-\\x7e]*")) {
      throw new RuleBroken("view.bad-query");
    }
    return whole.isEmpty() ? "view=open" : whole;
  }

  private static String page() {
    return FacesContext.getCurrentInstance().getViewRoot().getViewId();
  }

  private static String register(String prefix) {
    return prefix + page().replaceFirst("\\.xhtml$", "").substring(1).replace('/', '-');
  }

  public void setQuery(String query) {
    this.query = query;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isPreferred() {
    return preferred;
  }

  public void setPreferred(boolean preferred) {
    this.preferred = preferred;
  }
}
