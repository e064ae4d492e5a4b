package org.egovops.web.screen;

import org.egovops.party.Actor;

/** Unread notices (未读通知) of a person, shown in the top bar; answers on every page. */
public interface Unread {

  long count(Actor actor);
}
