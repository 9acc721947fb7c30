package org.digitalwings.matching.session;

import com.google.ortools.Loader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The native library of OR-Tools, loaded once where the platform has one: Linux with glibc, macOS and Windows. */
final class SolverLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(SolverLibrary.class);

    private SolverLibrary() {}

    /** Whether the library is there; the first time that it is not, the log says so. */
    static boolean isThere() {
        return Loaded.DONE;
    }

    /** Loads when it is first asked, in one thread only. */
    private static final class Loaded {

        private static final boolean DONE = load();

        private static boolean load() {
            try {
                Loader.loadNativeLibraries();
                return true;
            } catch (LinkageError | RuntimeException e) {
                LOG.warn(
                        "OR-Tools does not load on this platform ({}): sessions are planned without a proof by CP-SAT.",
                        String.valueOf(e.getMessage()));
                return false;
            }
        }
    }
}
