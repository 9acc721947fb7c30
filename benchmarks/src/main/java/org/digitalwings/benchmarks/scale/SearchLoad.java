package org.digitalwings.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.benchmarks.figures.Latencies;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.sample.SampleCommunity;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.LuceneSearchIndex;
import org.digitalwings.matching.search.Meanings;
import org.digitalwings.matching.search.SearchIndex;
import org.digitalwings.matching.search.SearchQuery;

/** Indexes the members on disk and asks for them in Chinese and English, with and without facets, and by beginnings. */
final class SearchLoad {

    private static final int BATCH = 1_000;
    private static final int ROUNDS = 20;
    private static final int PAGE = 20;
    private static final double MEGABYTE = 1024.0 * 1024;

    private static final List<String> CHINESE = List.of(
            "人形机器人",
            "低空经济 物流",
            "医学影像 辅助诊断",
            "大模型 知识问答",
            "工业互联网平台",
            "无人配送车",
            "储能 热失控预警",
            "县域医共体 肺结节",
            "杭州 智能眼镜",
            "寻找首批客户");
    private static final List<String> ENGLISH = List.of(
            "humanoid robots",
            "low-altitude logistics",
            "retrieval-augmented generation",
            "edge inference chips",
            "autonomous driving ports",
            "medical imaging",
            "battery diagnosis",
            "Singapore agents",
            "looking for pilots",
            "open-source tools");
    private static final List<String> BEGINNINGS =
            List.of("澜", "lan", "ls", "张", "zhang", "智", "al", "深", "hz", "wang");

    private final SearchIndex index;
    private final Figures figures;

    private SearchLoad(SearchIndex index, Figures figures) {
        this.index = index;
        this.figures = figures;
    }

    static void measure(SampleCommunity sample, Figures figures) throws IOException {
        Path directory = Files.createTempDirectory("digital-wings-scale");
        try (LuceneSearchIndex index = LuceneSearchIndex.open(directory, Meanings.NONE)) {
            SearchLoad load = new SearchLoad(index, figures);
            load.fill(sample);
            figures.put("indexMegabytes", bytes(directory) / MEGABYTE);
            load.ask();
        } finally {
            remove(directory);
        }
    }

    private void fill(SampleCommunity sample) {
        Stopwatch watch = new Stopwatch();
        List<Member> batch = new ArrayList<>(BATCH);
        sample.portraits().forEach(portrait -> {
            batch.add(portrait.member());
            if (batch.size() == BATCH) {
                apply(batch);
            }
        });
        apply(batch);
        index.commit();
        figures.put("indexSeconds", watch.seconds());
    }

    private void apply(List<Member> batch) {
        index.apply(batch, List.of(), index.position());
        batch.clear();
    }

    private void ask() {
        latencies("searchZh", CHINESE.stream().map(SearchLoad::plain).toList());
        latencies("searchEn", ENGLISH.stream().map(SearchLoad::plain).toList());
        latencies("searchFacets", CHINESE.stream().map(SearchLoad::filtered).toList());
        for (int warmUp = 0; warmUp < 2; warmUp++) {
            BEGINNINGS.forEach(typed -> index.complete(typed, PAGE));
        }
        Latencies latencies = new Latencies();
        for (int round = 0; round < ROUNDS; round++) {
            BEGINNINGS.forEach(typed -> {
                Stopwatch watch = new Stopwatch();
                index.complete(typed, PAGE);
                latencies.add(watch.nanos());
            });
        }
        put("complete", latencies);
    }

    private void latencies(String name, List<SearchQuery> queries) {
        Latencies latencies = new Latencies();
        long found = 0;
        queries.forEach(index::search);
        for (int round = 0; round < ROUNDS; round++) {
            for (SearchQuery query : queries) {
                Stopwatch watch = new Stopwatch();
                found += index.search(query).total();
                latencies.add(watch.nanos());
            }
        }
        put(name, latencies);
        figures.put(name + "HitsMean", found / (double) (ROUNDS * queries.size()));
    }

    private void put(String name, Latencies latencies) {
        figures.put(name + "MillisMedian", latencies.quantile(.5)).put(name + "Millis99", latencies.quantile(.99));
    }

    private static SearchQuery plain(String words) {
        return SearchQuery.of(words, PAGE);
    }

    private static SearchQuery filtered(String words) {
        return new SearchQuery(
                        words, Map.of(Facet.KIND, Set.of("STARTUP", "PROJECT"), Facet.PLACE, Set.of("浙江")), PAGE, null)
                .counting(Facet.KIND, Facet.TOPIC, Facet.PLACE);
    }

    private static long bytes(Path directory) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
