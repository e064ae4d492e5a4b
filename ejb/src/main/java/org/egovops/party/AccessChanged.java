package org.egovops.party;

/**
 * Access changed (权限变化): what somebody may do is no longer what it was — account, team, role, grant
 * or token. This node forgets its cached actors when the change is committed; others within
 * seconds.
 */
public record AccessChanged() {}
