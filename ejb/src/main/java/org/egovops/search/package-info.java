/**
 * Search (全文检索): finds records of every kind by Chinese words, numbers and ASCII words, within the
 * data scope of whoever asks. Each node keeps its own index in its own folder; the database stays
 * the truth: the index follows it within seconds, is compared with it at start and once a day, and
 * is thrown away and built anew when it is damaged. A process takes part by implementing {@link
 * org.egovops.search.Searchable}. Events: none in, none out.
 */
package org.egovops.search;
