package org.digitalwings.app.ingest.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTests {

    private static final String TEXT = "名称,类型\n乌镇智能科技有限公司,初创企业\n𠮷野家𫝈,企业🚀\n";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void tellsUtf8FromGb18030(String charset) throws IOException {
        assertThat(read(TableFiles.write(directory, TEXT, Charset.forName(charset))))
                .isEqualTo(TEXT);
    }

    @Test
    void passesOverByteOrderMarks() throws IOException {
        for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
            assertThat(read(TableFiles.write(directory, "\uFEFF" + TEXT, charset)))
                    .as(charset.name())
                    .isEqualTo(TEXT);
        }
    }

    @Test
    void takesPlainAsciiForUtf8() throws IOException {
        assertThat(Encoding.of(TableFiles.write(directory, "name,kind\nWuzhen,startup\n", ISO_8859_1)))
                .isEqualTo(new Encoding(UTF_8, 0));
    }

    @Test
    void looksBehindALongBeginningInEnglish() throws IOException {
        String text = "name,kind\n" + "Wuzhen Robotics,startup\n".repeat(20_000) + "乌镇智能,初创企业\n";
        assertThat(read(TableFiles.write(directory, text, TableFiles.GB18030))).isEqualTo(text);
        assertThat(read(TableFiles.write(directory, text, UTF_8))).isEqualTo(text);
    }

    @Test
    void takesUtf8WithFewBrokenBytesForUtf8() throws IOException {
        Path file = TableFiles.write(directory, TEXT.getBytes(UTF_8), new byte[] {(byte) 0xE5, ',', '\n'});
        assertThat(read(file)).isEqualTo(TEXT + "\uFFFD,\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Big5, 公司名稱與類型台灣積體電路製造股份有限公司專業積體電路製造服務鴻海精密工業電子代工, Big5",
        "Shift_JIS, トヨタ自動車株式会社とソニーグループ株式会社のひらがなとカタカナ, Shift_JIS",
        "EUC-KR, 삼성전자 주식회사 현대자동차 네이버 카카오 대한민국 서울특별시, EUC-KR",
        "windows-1252, Société Générale à Orléans et Münchner Rück, windows-1252",
        "UTF-16LE, 名称 kind, UTF-16",
    })
    void refusesOtherEncodingsAndSaysWhich(String charset, String text, String told) {
        Path file = TableFiles.write(directory, (text + "\n").repeat(3), Charset.forName(charset));
        assertThatThrownBy(() -> Encoding.of(file)).isInstanceOfSatisfying(UnreadableFileException.class, e -> {
            assertThat(e.fault()).isEqualTo(Fault.UNKNOWN_ENCODING);
            assertThat(e.arguments()).containsExactly(told);
        });
    }

    private static String read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            StringWriter text = new StringWriter();
            Encoding.of(file).reader(in).transferTo(text);
            return text.toString();
        }
    }
}
