package org.zhengmai.loader.lineage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/** Tasks by pairs of characters, ranked with BM25, in memory. */
final class CandidateIndex implements AutoCloseable {

  private static final String TASK = "task";
  private static final String DOCUMENT = "document";
  private static final String WORDS = "words";

  /**
   * The pairs of characters that a task is searched by: its rarest, so that a search reads short
   * lists however many tasks are held.
   */
  private static final int QUERY_GRAMS = 64;

  /**
   * Each document added makes a segment of its own, and a search looks up every word in every
   * segment: so they are merged early.
   */
  private static final int SEGMENTS = 4;

  private final IndexWriter writer;
  private final SearcherManager searchers;

  CandidateIndex() throws IOException {
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setSegmentsPerTier(SEGMENTS);
    merging.setMaxMergeAtOnce(SEGMENTS);
    this.writer =
        new IndexWriter(
            new ByteBuffersDirectory(),
            new IndexWriterConfig(new Words())
                .setMergePolicy(merging)
                .setMergeScheduler(new SerialMergeScheduler()));
    this.searchers = new SearcherManager(writer, null);
  }

  /** A search result: a task of a document. */
  record Hit(String documentId, int task) {}

  void add(String documentId, List<TaskText> tasks) throws IOException {
    List<Document> entries = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      Document entry = new Document();
      entry.add(new NumericDocValuesField(TASK, i));
      entry.add(new StringField(DOCUMENT, documentId, Field.Store.NO));
      entry.add(new SortedDocValuesField(DOCUMENT, new BytesRef(documentId)));
      entry.add(new TextField(WORDS, words(tasks.get(i)), Field.Store.NO));
      entries.add(entry);
    }
    writer.addDocuments(entries);
  }

  void remove(String documentId) throws IOException {
    writer.deleteDocuments(new Term(DOCUMENT, documentId));
  }

  /** The tasks most like one, in no order. */
  List<Hit> search(TaskText task, Commonness commonness, int most) throws IOException {
    searchers.maybeRefresh();
    IndexSearcher searcher = searchers.acquire();
    try {
      int[] found =
          Arrays.stream(searcher.search(query(task, commonness), most).scoreDocs)
              .mapToInt(hit -> hit.doc)
              .sorted()
              .toArray();
      List<Hit> hits = new ArrayList<>();
      int next = 0;
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        int end = leaf.docBase + leaf.reader().maxDoc();
        int from = next;
        while (next < found.length && found[next] < end) {
          next++;
        }
        if (next > from) {
          read(leaf, Arrays.copyOfRange(found, from, next), hits);
        }
      }
      return hits;
    } finally {
      searchers.release(searcher);
    }
  }

  private static void read(LeafReaderContext leaf, int[] found, List<Hit> hits) throws IOException {
    NumericDocValues tasks = DocValues.getNumeric(leaf.reader(), TASK);
    SortedDocValues documents = DocValues.getSorted(leaf.reader(), DOCUMENT);
    for (int entry : found) {
      int own = entry - leaf.docBase;
      if (tasks.advanceExact(own) && documents.advanceExact(own)) {
        String document = documents.lookupOrd(documents.ordValue()).utf8ToString();
        hits.add(new Hit(document, (int) tasks.longValue()));
      }
    }
  }

  private static Query query(TaskText task, Commonness commonness) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Arrays.stream(task.grams())
        .boxed()
        .filter(gram -> commonness.weight(gram) < 1)
        .sorted(
            Comparator.comparingDouble((Integer gram) -> commonness.weight(gram))
                .reversed()
                .thenComparing(gram -> gram))
        .limit(QUERY_GRAMS)
        .map(gram -> new TermQuery(new Term(WORDS, Grams.shown(gram))))
        .forEach(term -> query.add(term, BooleanClause.Occur.SHOULD));
    return query.build();
  }

  private static String words(TaskText task) {
    return task.clauses().stream().map(Clause::text).collect(Collectors.joining(" "));
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
  }

  /** Cuts text into pairs of neighbouring characters; none reaches over a blank or a mask. */
  private static final class Words extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer pairs =
          new NGramTokenizer(2, 2) {
            @Override
            protected boolean isTokenChar(int c) {
              return c != ' ' && c != Token.FIGURE && c != Token.PLACE;
            }
          };
      return new TokenStreamComponents(pairs);
    }
  }
}
