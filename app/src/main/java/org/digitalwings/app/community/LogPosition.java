package org.digitalwings.app.community;

/**
 * How far a reader of the change log is.
 *
 * @param reader its name
 * @param position the last change it stands for
 * @param last the last change of the log
 * @param caughtUp whether it had nothing left to do when it last looked
 */
public record LogPosition(String reader, long position, long last, boolean caughtUp) {}
