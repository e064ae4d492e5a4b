package org.egovops.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.egovops.kernel.Page;
import org.egovops.party.access.AccountEntry;
import org.egovops.party.access.AccountManagement;
import org.egovops.party.access.AccountView;
import org.egovops.web.screen.Choices;

/** Account register (账号): a page of 50 of the view chosen. */
@Named("accounts")
@RequestScoped
public class AccountRegister {

  /** One tile. */
  public record Tile(AccountView view, long count, String tone) {}

  private static final int PAGE = 50;

  @Inject AccountManagement management;
  @Inject HttpServletRequest request;

  private String view;
  private String words;
  private Page<AccountEntry> page;
  private List<Tile> tiles;

  /** The page of the list; read once per request. */
  public Page<AccountEntry> getPage() {
    if (page == null) {
      page = management.accounts(getChosen(), words, request.getParameter("after"), PAGE);
    }
    return page;
  }

  /** The views with their figures; what is closed is reached through the filter. */
  public List<Tile> getTiles() {
    if (tiles == null) {
      tiles = tiles(management.counts());
    }
    return tiles;
  }

  private static List<Tile> tiles(Map<AccountView, Long> counts) {
    return EnumSet.complementOf(EnumSet.of(AccountView.CLOSED)).stream()
        .map(each -> new Tile(each, counts.get(each), tone(each, counts.get(each))))
        .toList();
  }

  private static String tone(AccountView view, long count) {
    if (count == 0) {
      return "";
    }
    return switch (view) {
      case LOCKED -> "bad";
      case UNUSED, EXPIRING, WITHOUT_PASSWORD -> "warn";
      default -> "";
    };
  }

  public AccountView getChosen() {
    return Choices.one(AccountView.class, view).orElse(AccountView.ALL);
  }

  public AccountView[] getViews() {
    return AccountView.values();
  }

  public String getView() {
    return view;
  }

  public void setView(String view) {
    this.view = view;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
