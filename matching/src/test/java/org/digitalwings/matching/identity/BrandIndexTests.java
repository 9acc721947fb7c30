package org.digitalwings.matching.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.digitalwings.matching.identity.BrandIndex.Bearer;
import org.digitalwings.matching.identity.Subject.Group;
import org.junit.jupiter.api.Test;

final class BrandIndexTests {

    @Test
    void findsThoseOfAGroupWhoShareABrandWithOneOfTheNames() {
        try (BrandIndex index = BrandIndex.of(names -> {
            names.take(Group.ORGANIZATION, "a", "北京云朵猫科技有限公司");
            names.take(Group.ORGANIZATION, "b", "杭州海鲸智能科技有限公司");
            names.take(Group.PROJECT, "c", "云朵猫");
        })) {
            assertThat(index.sharing(Group.ORGANIZATION, List.of("别的名字", "云朵猫")))
                    .containsExactly(new Bearer("a", "北京云朵猫科技有限公司"));
            assertThat(index.sharing(Group.PROJECT, List.of("云朵猫"))).containsExactly(new Bearer("c", "云朵猫"));
            assertThat(index.sharing(Group.PROJECT, List.of("海鲸", "", "有限公司"))).isEmpty();
        }
    }

    @Test
    void ofNobodyFindsNobody() {
        try (BrandIndex index = BrandIndex.of(names -> names.take(Group.PERSON, "a", " "))) {
            assertThat(index.sharing(Group.PERSON, List.of("云朵猫"))).isEmpty();
        }
    }

    @Test
    void leavesNothingBehind() throws IOException {
        Set<Path> before = folders();
        BrandIndex.of(names -> names.take(Group.PERSON, "a", "云朵猫")).close();
        assertThatIllegalStateException()
                .isThrownBy(() -> BrandIndex.of(names -> {
                    names.take(Group.PERSON, "a", "云朵猫");
                    throw new IllegalStateException("the database went away");
                }));
        assertThat(folders()).isSubsetOf(before);
    }

    private static Set<Path> folders() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return Set.copyOf(files.filter(file -> file.getFileName().toString().startsWith("digital-wings-brands"))
                    .toList());
        }
    }
}
