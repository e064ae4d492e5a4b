package org.egovops.kernel;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Two at once: the same work in two threads, each in transactions of its own. Where the work meets,
 * each waits until the other is as far — once: whoever is asked again goes on alone.
 */
public final class TwoAtOnce {

  private static final int SECONDS = 60;

  private TwoAtOnce() {}

  /**
   * What came of both.
   *
   * @param work is given where to meet
   */
  public static <T> List<T> of(Function<Runnable, T> work) {
    CyclicBarrier both = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    Callable<T> one = () -> work.apply(meeting(both));
    try {
      return threads.invokeAll(List.of(one, one), SECONDS, TimeUnit.SECONDS).stream()
          .map(TwoAtOnce::result)
          .toList();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Runnable meeting(CyclicBarrier both) {
    boolean[] met = new boolean[1];
    return () -> {
      if (!met[0]) {
        met[0] = true;
        await(both);
      }
    };
  }

  private static void await(CyclicBarrier both) {
    try {
      both.await(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
      throw new IllegalStateException("The other never came", alone);
    }
  }

  private static <T> T result(Future<T> done) {
    try {
      return done.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
