package org.egovops.web.screen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Side;

/** Navigation (导航): the places this person may enter, grouped, with the work that waits there. */
@Named
@RequestScoped
public class Navigation {

  /** One heading with its entries. */
  public record Section(Place.Group group, List<Entry> entries) {}

  /** One entry; {@code count} 0 shows no figure. */
  public record Entry(Place place, String page, long count, boolean current) {}

  @Inject CurrentActor currentActor;
  @Inject Pages pages;
  @Inject Instance<WaitingWork> waiting;

  private List<Section> sections;

  @PostConstruct
  void build() {
    String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    List<Entry> entries =
        currentActor.find().map(actor -> entries(actor, view)).orElseGet(List::of);
    sections =
        Arrays.stream(Place.Group.values())
            .map(group -> new Section(group, of(group, entries)))
            .filter(section -> !section.entries().isEmpty())
            .toList();
  }

  public List<Section> getSections() {
    return sections;
  }

  /** The entry this page belongs to; null outside the navigation. */
  public Entry getHere() {
    return sections.stream()
        .flatMap(section -> section.entries().stream())
        .filter(Entry::current)
        .findFirst()
        .orElse(null);
  }

  private List<Entry> entries(Actor actor, String view) {
    List<Entry> entries = new ArrayList<>();
    for (Place place : Place.values()) {
      if (place.suits(actor.side()) && actor.may(place.permission()) && pages.exist(place.page())) {
        entries.add(
            new Entry(
                place,
                place.page(),
                count(place, actor),
                place.holds(view) || stands(place, actor, view)));
      }
    }
    return entries;
  }

  /** A department finds its tickets again in its own list. */
  private static boolean stands(Place place, Actor actor, String view) {
    return place == Place.MY_REPORTS
        && actor.side() == Side.DEPARTMENT
        && view.matches("/(incident|request)/record.xhtml");
  }

  private long count(Place place, Actor actor) {
    return waiting.stream()
        .filter(work -> work.place() == place)
        .mapToLong(work -> work.count(actor))
        .sum();
  }

  private static List<Entry> of(Place.Group group, List<Entry> entries) {
    return entries.stream().filter(entry -> entry.place().group() == group).toList();
  }
}
