package org.digitalwings.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            500万人民币      | 500_0000      | CNY
            ５００万元       | 500_0000      | CNY
            1.2亿美元        | 1_2000_0000   | USD
            1.2億美元        | 1_2000_0000   | USD
            3,000,000 USD    | 300_0000      | USD
            $1.5M            | 150_0000      | USD
            US$ 2 billion    | 20_0000_0000  | USD
            US$2M            | 200_0000      | USD
            S$2M             | 200_0000      | SGD
            A$2M             | 200_0000      | AUD
            CA$2M            | 200_0000      | CAD
            NT$2M            | 200_0000      | TWD
            €300k            | 30_0000       | EUR
            HK$8千万         | 8000_0000     | HKD
            2百万新币        | 200_0000      | SGD
            约3000万         | 3000_0000     | -
            近2亿日元        | 2_0000_0000   | JPY
            500w             | 500_0000      | -
            0                | 0             | -
            12.5             | 13            | -
            """)
    void readsWhatPeopleWrite(String text, String value, String currency) {
        assertThat(Amount.parse(text)).contains(new Amount(Long.valueOf(value.replace("_", "")), currency));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            数百万人民币     | CNY
            数千万           | -
            亿元及以上       | CNY
            500-1000万美元   | USD
            1000万~2000万    | -
            千万级           | -
            未透露           | -
            未披露           | -
            undisclosed      | -
            N/A              | -
            """)
    void keepsTheCurrencyOfAmountsThatSayNoNumber(String text, String currency) {
        assertThat(Amount.parse(text)).contains(new Amount(null, currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"很多钱", "12万3千", "1.2.3", "-5", "1e9", "999999999999999999999", "10 apples", "%"})
    void refusesWhatIsNoAmount(String text) {
        assertThat(Amount.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            数百万人民币     | 3000000
            数千万           | 30000000
            数十万美元       | 300000
            亿元及以上       | 200000000
            千万级           | 20000000
            400万人民币      | 4000000
            25000000         | 25000000
            """)
    void givesTheOrderOfMagnitudeOfAmountsThatSayNoNumber(String text, double magnitude) {
        assertThat(Amount.magnitude(text)).hasValue(magnitude);
    }

    @ParameterizedTest
    @ValueSource(strings = {"未透露", "500-1000万美元", "很多钱", "", "数"})
    void givesNoOrderOfMagnitudeWhereThereIsNone(String text) {
        assertThat(Amount.magnitude(text)).isEmpty();
    }
}
