package org.digitalwings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the architecture names the packages that there are, and no others. */
final class ArchitecturePageTests {

    private static final Path ROOT =
            Path.of(System.getProperty("basedir", ".")).toAbsolutePath().resolve("..");
    private static final List<String> MODULES = List.of("app", "graph-schema", "matching", "benchmarks");
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "digitalwings");
    private static final Pattern NAMED = Pattern.compile("`((?:app|graph|matching|benchmarks)\\.[a-z.]+)`");

    @Test
    void namesEveryPackage() throws IOException {
        assertThat(named()).containsExactlyInAnyOrderElementsOf(packages());
    }

    private static Set<String> named() throws IOException {
        String page = Files.readString(ROOT.resolve("docs").resolve("architecture.md"));
        String table = page.substring(page.indexOf("## Packages"));
        return NAMED.matcher(table)
                .results()
                .map(MatchResult::group)
                .map(name -> name.replace("`", ""))
                .collect(Collectors.toSet());
    }

    /** Without the modules' own packages, which the page's first picture is about. */
    private static Set<String> packages() {
        return MODULES.stream()
                .map(module -> ROOT.resolve(module).resolve(SOURCES))
                .flatMap(ArchitecturePageTests::packagesIn)
                .filter(name -> name.contains("."))
                .collect(Collectors.toSet());
    }

    private static Stream<String> packagesIn(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files
                    .filter(file -> file.endsWith("package-info.java"))
                    .map(file -> sources.relativize(file.getParent())
                            .toString()
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError("The sources in %s cannot be read.".formatted(sources), e);
        }
    }
}
