package org.egovops.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.egovops.kernel.RuleBroken;

/**
 * Own preferences (个人偏好): what a person has chosen about the screens — language, columns, saved
 * views — as small texts (JSON where structured) under a key. Nobody sees another's, unless that
 * person shares it with the own teams.
 */
@Stateless
@RolesAllowed(Permission.Names.PROFILE_EDIT)
public class OwnPreferences {

  private static final String OF_TEAMS =
      "select new org.egovops.party.SharedPreference(o.fullName, p.value) from Preference p, Person o"
          + " where o.id = p.personId and p.personId <> :person and p.shared = :yes"
          + " and p.key >= :from and p.key < :until and p.personId in"
          + " (select m.person.id from TeamMember m where m.team.id in :teams)"
          + " order by o.fullName, p.key";

  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9._-]{0,99}");
  private static final int MOST_BYTES = 4_000;
  private static final int MOST_KEYS = 300;

  @PersistenceContext EntityManager em;
  @Inject CurrentActor current;

  /** The value under a key, if the person has chosen one. */
  public Optional<String> find(String key) {
    return stored(key).map(Preference::value);
  }

  /** Everything under keys that begin so, by key. */
  public SortedMap<String, String> startingWith(String prefix) {
    SortedMap<String, String> found = new TreeMap<>();
    choices(prefix).forEach((key, choice) -> found.put(key, choice.value()));
    return found;
  }

  /** The same, and whether others see it: the saved views of the registers, for one. */
  public SortedMap<String, OwnChoice> choices(String prefix) {
    SortedMap<String, OwnChoice> found = new TreeMap<>();
    own().stream()
        .filter(preference -> preference.key().startsWith(prefix))
        .forEach(one -> found.put(one.key(), new OwnChoice(one.value(), one.shared())));
    return found;
  }

  /** A choice of the person, and whether the colleagues of the own teams see it. */
  public record OwnChoice(String value, boolean shared) {}

  /**
   * Keeps a value of at most 4,000 bytes; an empty one removes the key.
   *
   * @throws RuleBroken {@code preference.key}, {@code preference.too-long}, {@code
   *     preference.too-many}
   */
  public void keep(String key, String value) {
    if (!KEY.matcher(key).matches()) {
      throw new RuleBroken("preference.key", key);
    }
    if (value == null || value.isEmpty()) {
      stored(key).ifPresent(em::remove);
      return;
    }
    if (value.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw new RuleBroken("preference.too-long", MOST_BYTES);
    }
    stored(key).orElseGet(() -> begin(key)).change(value);
  }

  /**
   * Shows one of the own choices to the colleagues of the own teams, or to nobody any more.
   *
   * @throws RuleBroken {@code preference.no-team}
   */
  public void share(String key, boolean withTeams) {
    if (withTeams && current.get().teamIds().isEmpty()) {
      throw new RuleBroken("preference.no-team");
    }
    stored(key).ifPresent(preference -> preference.share(withTeams));
  }

  /** What colleagues of the own teams share under keys that begin so, by colleague and key. */
  public List<SharedPreference> ofTeams(String prefix) {
    Actor actor = current.get();
    return actor.teamIds().isEmpty()
        ? List.of()
        : em.createQuery(OF_TEAMS, SharedPreference.class)
            .setParameter("person", actor.personId())
            .setParameter("teams", actor.teamIds())
            .setParameter("from", prefix)
            .setParameter("until", prefix + Character.MAX_VALUE)
            .setParameter("yes", true)
            .getResultList();
  }

  private Preference begin(String key) {
    if (own().size() >= MOST_KEYS) {
      throw new RuleBroken("preference.too-many", MOST_KEYS);
    }
    Preference preference = new Preference(current.get().personId(), key);
    em.persist(preference);
    return preference;
  }

  private Optional<Preference> stored(String key) {
    return own().stream().filter(preference -> preference.key().equals(key)).findFirst();
  }

  private List<Preference> own() {
    return em.createQuery("select p from Preference p where p.personId = :person", Preference.class)
        .setParameter("person", current.get().personId())
        .getResultList();
  }
}
