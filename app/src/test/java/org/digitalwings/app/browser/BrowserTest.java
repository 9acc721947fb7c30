package org.digitalwings.app.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that drive Chromium; they may take a {@link Chromium} as an argument. Left out, and said so, where the machine has
 * no Chromium: {@code apt-get install chromium fonts-noto-cjk}, or name one in the environment variable CHROMIUM.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
