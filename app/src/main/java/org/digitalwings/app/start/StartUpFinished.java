package org.digitalwings.app.start;

/** All steps of the start are done. */
public record StartUpFinished() {}
