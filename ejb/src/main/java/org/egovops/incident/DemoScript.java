package org.egovops.incident;

import static org.egovops.incident.IncidentAction.*;

import java.util.List;
import org.egovops.party.SupportLine;

/**
 * Demonstration script (演示过程): how one kind of incident went — which actions, who took them and how
 * many minutes after the report.
 */
enum DemoScript {
  PHONE(
      step("desk", ACCEPT, 2),
      step("desk", RESPOND, 6),
      step("desk", RESOLVE, 24),
      step("reporter", CONFIRM, 59),
      step("reporter", RATE, 60),
      step("desk", ARCHIVE, 114),
      step("desk", CLOSE, 115)),
  REMOTE(
      step("desk", ACCEPT, 1),
      step("onsite", RESPOND, 7),
      step("onsite", START_REMOTE, 9),
      step("onsite", DIAGNOSE, 30),
      step("onsite", RESOLVE, 58),
      step("reporter", CONFIRM, 93),
      step("reporter", RATE, 94),
      step("desk", ARCHIVE, 148),
      step("desk", CLOSE, 149)),
  ON_SITE(
      step("desk", ACCEPT, 2),
      step("onsite", RESPOND, 8),
      step("onsite", ARRIVE, 45),
      step("onsite", DIAGNOSE, 60),
      step("onsite", RESOLVE, 110),
      step("reporter", CONFIRM, 145),
      step("reporter", RATE, 146),
      step("desk", ARCHIVE, 200),
      step("desk", CLOSE, 201)),
  SECOND_LINE(
      step("desk", ACCEPT, 3),
      step("onsite", RESPOND, 9),
      step("onsite", ARRIVE, 42),
      step("onsite", HAND_OVER, 55),
      step("l2", DIAGNOSE, 95),
      step("l2", AGREE_SOLUTION, 120),
      step("l2", BEGIN_WORK, 130),
      step("l2", RESOLVE, 240),
      step("reporter", CONFIRM, 275),
      step("reporter", RATE, 276),
      step("desk", ARCHIVE, 330),
      step("desk", CLOSE, 331)),
  SECOND_LINE_BACKUP(
      step("desk", ACCEPT, 2),
      step("onsite", RESPOND, 12),
      step("onsite", ARRIVE, 48),
      step("onsite", HAND_OVER, 60),
      step("l2", DIAGNOSE, 80),
      step("l2", AGREE_SOLUTION, 100),
      step("l2", RECORD_BACKUP, 115),
      step("l2", BEGIN_WORK, 118),
      step("l2", RESOLVE, 205),
      step("reporter", CONFIRM, 240),
      step("reporter", RATE, 241),
      step("desk", ARCHIVE, 295),
      step("desk", CLOSE, 296)),
  MAJOR_ON_SITE(
      step("desk", ACCEPT, 1),
      step("onsite", RESPOND, 6),
      step("onsite", ARRIVE, 40),
      step("onsite", DIAGNOSE, 58),
      step("onsite", AGREE_SOLUTION, 63),
      step("onsite", RECORD_BACKUP, 70),
      step("onsite", BEGIN_WORK, 72),
      step("onsite", RESOLVE, 140),
      step("reporter", CONFIRM, 175),
      step("reporter", RATE, 176),
      step("desk", ARCHIVE, 230),
      step("desk", CLOSE, 231)),
  MAJOR_LATE(
      step("desk", ACCEPT, 2),
      step("onsite", RESPOND, 7),
      step("onsite", ARRIVE, 82),
      step("onsite", HAND_OVER, 100),
      step("l2", DIAGNOSE, 160),
      step("l2", RECORD_BACKUP, 175),
      step("l2", BEGIN_WORK, 180),
      step("l2", RESOLVE, 341),
      step("reporter", CONFIRM, 372),
      step("reporter", RATE, 374),
      step("desk", ARCHIVE, 410),
      step("desk", CLOSE, 411)),
  MAJOR_UNRATED(
      step("desk", ACCEPT, 1),
      step("onsite", RESPOND, 5),
      step("onsite", ARRIVE, 38),
      step("onsite", HAND_OVER, 52),
      step("software", DIAGNOSE, 95),
      step("software", RECORD_BACKUP, 105),
      step("software", BEGIN_WORK, 108),
      step("software", RESOLVE, 171),
      step("reporter", CONFIRM, 215)),
  PHONE_LATE(
      step("desk", ACCEPT, 9),
      step("desk", RESPOND, 21),
      step("desk", RESOLVE, 47),
      step("reporter", CONFIRM, 80),
      step("reporter", RATE, 82),
      step("desk", ARCHIVE, 120),
      step("desk", CLOSE, 121)),
  ON_SITE_LATE(
      step("desk", ACCEPT, 3),
      step("onsite", RESPOND, 9),
      step("onsite", ARRIVE, 158),
      step("onsite", DIAGNOSE, 166),
      step("onsite", RESOLVE, 205),
      step("reporter", CONFIRM, 240),
      step("reporter", RATE, 241),
      step("desk", ARCHIVE, 300),
      step("desk", CLOSE, 301)),
  REPEATED(step("desk", ACCEPT, 3), step("desk", CANCEL, 9)),
  MAJOR_SECOND_LINE(
      step("desk", ACCEPT, 1),
      step("onsite", RESPOND, 4),
      step("onsite", HAND_OVER, 12),
      step("l2", ARRIVE, 50),
      step("l2", DIAGNOSE, 90),
      step("l2", RECORD_BACKUP, 100),
      step("l2", BEGIN_WORK, 104),
      step("l2", RESOLVE, 268),
      step("reporter", CONFIRM, 303),
      step("reporter", RATE, 304),
      step("desk", ARCHIVE, 358),
      step("desk", CLOSE, 359)),
  SUPPLIER(
      step("desk", ACCEPT, 4),
      step("onsite", RESPOND, 9),
      step("onsite", ARRIVE, 41),
      toThirdLine("onsite", 58),
      step("l3", WAIT_FOR_SUPPLIER, 70),
      step("l3", RESUME, 900),
      step("l3", DIAGNOSE, 960),
      step("l3", RESOLVE, 1100),
      step("reporter", CONFIRM, 1135),
      step("reporter", RATE, 1136),
      step("desk", ARCHIVE, 1190),
      step("desk", CLOSE, 1191)),
  WAIT_SUPPLIER(
      step("desk", ACCEPT, 3),
      step("onsite", RESPOND, 8),
      step("onsite", ARRIVE, 44),
      toThirdLine("onsite", 70),
      step("l3", DIAGNOSE, 90),
      step("l3", WAIT_FOR_SUPPLIER, 120)),
  TO_CONFIRM(
      step("desk", ACCEPT, 2),
      step("onsite", RESPOND, 7),
      step("onsite", START_REMOTE, 20),
      step("onsite", RESOLVE, 96)),
  CONFIRMED(
      step("desk", ACCEPT, 2),
      step("onsite", RESPOND, 8),
      step("onsite", ARRIVE, 39),
      step("onsite", HAND_OVER, 50),
      step("software", DIAGNOSE, 70),
      step("software", RESOLVE, 140),
      step("reporter", CONFIRM, 190)),
  REOPENED(
      step("desk", ACCEPT, 2),
      step("onsite", RESPOND, 9),
      step("onsite", ARRIVE, 52),
      step("onsite", DIAGNOSE, 60),
      step("onsite", RESOLVE, 180),
      step("reporter", REOPEN, 1500)),
  BREACHED(
      step("desk", ACCEPT, 1),
      step("onsite", RESPOND, 5),
      step("onsite", ARRIVE, 44),
      step("onsite", HAND_OVER, 70),
      step("l2", DIAGNOSE, 150)),
  RESPONDED_ONLY(step("desk", ACCEPT, 2), step("onsite", RESPOND, 7)),
  ACCEPTED_ONLY(step("desk", ACCEPT, 2)),
  NEW_ONLY,
  AT_SITE(
      step("desk", ACCEPT, 4),
      step("onsite", RESPOND, 9),
      step("onsite", ARRIVE, 65),
      step("onsite", DIAGNOSE, 80)),
  REMOTE_NOW(step("desk", ACCEPT, 2), step("desk2", RESPOND, 8), step("desk2", START_REMOTE, 15)),
  L2_WORKING(
      step("desk", ACCEPT, 2),
      step("onsite", RESPOND, 9),
      step("onsite", HAND_OVER, 40),
      step("software", DIAGNOSE, 90),
      step("software", AGREE_SOLUTION, 110)),
  WAIT_CUSTOMER(
      step("desk", ACCEPT, 3), step("onsite", RESPOND, 8), step("onsite", WAIT_FOR_CUSTOMER, 35)),
  L2_QUEUE(step("desk", ACCEPT, 2), step("onsite", RESPOND, 7), step("onsite", HAND_OVER, 31)),
  L3_WAITING(
      step("desk", ACCEPT, 5),
      step("onsite", RESPOND, 9),
      toThirdLine("onsite", 60),
      step("l3", WAIT_FOR_SUPPLIER, 180));

  /** One step; the reporter stands for whoever reported. */
  record Step(String who, IncidentAction action, SupportLine line, int minutes) {}

  private final List<Step> steps;

  DemoScript(Step... steps) {
    this.steps = List.of(steps);
  }

  /** Who works on it after a step, so that it is given to them; null where nobody does yet. */
  String next(Step step) {
    return steps.stream()
        .skip(steps.indexOf(step) + 1L)
        .map(Step::who)
        .filter(who -> !who.equals("reporter"))
        .findFirst()
        .orElse(null);
  }

  /** The steps in order; an ended incident was confirmed, rated, filed and closed. */
  List<Step> steps() {
    return steps;
  }

  private static Step step(String who, IncidentAction action, int minutes) {
    return new Step(who, action, SupportLine.L2, minutes);
  }

  private static Step toThirdLine(String who, int minutes) {
    return new Step(who, HAND_OVER, SupportLine.L3, minutes);
  }
}
