/** Screens of the system administrator (账号页面): who has an account and how it stands. */
package org.egovops.web.account;
