package org.digitalwings.benchmarks.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.digitalwings.benchmarks.trec.Ranked;
import org.digitalwings.matching.community.Member;

/** Plain Lucene with its Chinese word segmentation, in this process. */
final class SmartcnPeer implements Peer {

    private static final String ID = "id";

    private final Analyzer analyzer = new SmartChineseAnalyzer();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

    @Override
    public void index(List<Member> corpus) {
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Member member : corpus) {
                Document document = new Document();
                document.add(new StringField(ID, member.id().value(), Store.YES));
                for (Field field : Field.values()) {
                    document.add(new TextField(field.key(), Peer.text(member, field), Store.NO));
                }
                writer.addDocument(document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Ranked> search(String question, int most) {
        String[] fields = Stream.of(Field.values()).map(Field::key).toArray(String[]::new);
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            var query = new MultiFieldQueryParser(fields, analyzer).parse(QueryParserBase.escape(question));
            List<Ranked> ranked = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
                ranked.add(
                        new Ranked(searcher.storedFields().document(found.doc).get(ID), found.score));
            }
            return ranked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("Lucene cannot read %s though it is escaped.".formatted(question), e);
        }
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
