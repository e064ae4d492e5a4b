/**
 * Screen (界面框架): what every page shares — the language it speaks, how times and durations read, the
 * navigation, messages and error pages, and the headers that protect it. Knows no business process;
 * a process contributes pages, labels and {@link WaitingWork}.
 */
package org.egovops.web.screen;
