package org.egovops.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Search scope (检索范围): which records may be found, said with facets. Built by the process that owns
 * the records from the actor's scope.
 */
public sealed interface SearchScope {

  /** No record at all. */
  SearchScope NOTHING = new AnyOf(Facet.ORGANIZATION, Set.of());

  /** The facet has one of the values; none of them means nothing is found. */
  record AnyOf(Facet facet, Set<String> values) implements SearchScope {
    public AnyOf {
      values = Set.copyOf(values);
    }
  }

  /** Every part holds; an empty list means every record. */
  record AllOf(List<SearchScope> parts) implements SearchScope {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /** At least one part holds; an empty list means nothing is found. */
  record OneOf(List<SearchScope> parts) implements SearchScope {
    public OneOf {
      parts = List.copyOf(parts);
    }
  }

  /** The facet has one of the values. */
  static SearchScope any(Facet facet, Collection<?> values) {
    return new AnyOf(
        facet, values.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet()));
  }

  /** The facet has this value. */
  static SearchScope only(Facet facet, Object value) {
    return any(facet, List.of(value));
  }

  /** Every part holds. */
  static SearchScope all(SearchScope... parts) {
    return new AllOf(List.of(parts));
  }

  /** At least one part holds. */
  static SearchScope either(SearchScope... parts) {
    return new OneOf(List.of(parts));
  }
}
