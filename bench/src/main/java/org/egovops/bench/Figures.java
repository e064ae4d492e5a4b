package org.egovops.bench;

/**
 * What one run of the load measured.
 *
 * @param requests answered
 * @param seconds it took
 * @param refused answers that were not 2xx or 3xx
 * @param broken connections that failed or timed out
 * @param p50 half of the answers came within so many microseconds
 * @param p95 19 of 20
 * @param p99 99 of 100
 * @param serverMillis processor time of the server per request
 * @param databaseMillis processor time of the database per request
 * @param clientMillis processor time of the load itself per request
 */
record Figures(
    long requests,
    double seconds,
    long refused,
    long broken,
    long p50,
    long p95,
    long p99,
    double serverMillis,
    double databaseMillis,
    double clientMillis) {

  double perSecond() {
    return requests / seconds;
  }
}
