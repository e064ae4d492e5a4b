package org.egovops.contract;

/**
 * Contract filter (合同查询条件).
 *
 * @param text part of number or name; blank for all
 * @param state state, or null for all
 * @param after number after which the page begins; blank for the first
 * @param limit rows of a page, 1 to 200
 */
public record ContractFilter(String text, ContractState state, String after, int limit) {

  /** The first contracts in the order of their numbers. */
  public static final ContractFilter ALL = new ContractFilter("", null, "", 50);

  public ContractFilter {
    text = text == null ? "" : text.strip();
    after = after == null ? "" : after;
    limit = Math.max(1, Math.min(limit, 200));
  }
}
