/** Demonstration (演示): starts the demonstration loaders of the processes; never in earnest. */
package org.egovops.demo;
