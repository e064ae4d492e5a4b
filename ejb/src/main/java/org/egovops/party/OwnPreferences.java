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
 * views — as small texts (JSON where structured) under a key. Nobody sees another's.
 */
@Stateless
@RolesAllowed(Permission.Names.PROFILE_EDIT)
public class OwnPreferences {

  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9._-]{0,99}");
  private static final int MOST_BYTES = 4_000;
  private static final int MOST_KEYS = 300;

  @PersistenceContext EntityManager em;
  @Inject CurrentActor current;

  /** The value under a key, if the person has chosen one. */
  public Optional<String> find(String key) {
    return stored(key).map(Preference::value);
  }

  /** Everything under keys that begin so, by key: the saved views of a register, for one. */
  public SortedMap<String, String> startingWith(String prefix) {
    SortedMap<String, String> found = new TreeMap<>();
    own().stream()
        .filter(preference -> preference.key().startsWith(prefix))
        .forEach(preference -> found.put(preference.key(), preference.value()));
    return found;
  }

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
