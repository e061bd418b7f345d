import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.*;

/** The same corpus and queries on Java Lucene 8: a page is 20 hits with snippets, the exact number of all, and counts of outlets, years and languages.
 *  Arguments: articles.tsv (language, day, outlet, title, text), queries.tsv (kind, operator, language, outlet or -1, only that language?, words), index folder.
 *  Searches when something comes in from standard input. Prints: name, unit, samples apart by spaces; tabs between. */
public class Bench {
  static final ThreadLocal<String> LANGUAGE = ThreadLocal.withInitial(() -> "ru");
  static final Analyzer ANALYZER = new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
    final Analyzer russian = new RussianAnalyzer(), bulgarian = new BulgarianAnalyzer();
    protected Analyzer getWrappedAnalyzer(String field) { return LANGUAGE.get().equals("ru") ? russian : bulgarian; }
  };

  record Asked(String kind, String language, Query query) {}

  public static void main(String[] args) throws Exception {
    try (Directory folder = new MMapDirectory(Path.of(args[2]))) {
      index(args[0], folder);
      long size = 0;
      for (String file : folder.listAll()) size += folder.fileLength(file);
      print("index", "MB", List.of(size / 1e6));
      // Until the other side has seen what filling took.
      System.in.read();
      try (IndexReader reader = DirectoryReader.open(folder)) { search(new IndexSearcher(reader), args[1]); }
    }
  }

  static void index(String articles, Directory folder) throws IOException {
    List<Double> rates = new ArrayList<>();
    int count = 0;
    long begin = System.nanoTime();
    IndexWriterConfig config = new IndexWriterConfig(ANALYZER).setRAMBufferSizeMB(64);
    try (IndexWriter writer = new IndexWriter(folder, config); var lines = Files.newBufferedReader(Path.of(articles))) {
      long start = begin;
      for (String line; (line = lines.readLine()) != null; ) {
        writer.addDocument(document(line.split("\t")));
        // Committed as often as the filler of the other side commits.
        if (++count % 1000 == 0) { writer.commit(); rates.add(1000 / ((System.nanoTime() - start) / 1e9)); start = System.nanoTime(); }
      }
    }
    print("building the index alone", "articles/s", List.of(count / ((System.nanoTime() - begin) / 1e9)));
    if (!rates.isEmpty()) print("filling the index", "articles/s", rates);
  }

  static Document document(String[] cells) {
    LANGUAGE.set(cells[0]);
    Document d = new Document();
    d.add(new StringField("language", cells[0], Field.Store.YES));
    d.add(new SortedDocValuesField("languages", new org.apache.lucene.util.BytesRef(cells[0])));
    d.add(new NumericDocValuesField("year", Integer.parseInt(cells[1].substring(0, 4))));
    d.add(new StoredField("day", cells[1]));
    d.add(new StringField("outlet", cells[2], Field.Store.YES));
    d.add(new NumericDocValuesField("outlets", Integer.parseInt(cells[2])));
    d.add(new TextField("title", cells[3], Field.Store.YES));
    d.add(new TextField("text", cells[4], Field.Store.YES));
    return d;
  }

  static void search(IndexSearcher searcher, String file) throws Exception {
    searcher.setQueryCache(null);
    List<Asked> queries = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(file))) queries.add(asked(line.split("\t")));
    // Until the compiler has settled, as on the other side.
    for (long start = System.nanoTime(); System.nanoTime() - start < 5e9; ) for (Asked q : queries) page(searcher, q);
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = 0; round < 3; round++) for (Asked q : queries) {
      long start = System.nanoTime();
      page(searcher, q);
      double ms = (System.nanoTime() - start) / 1e6;
      times.computeIfAbsent("page", k -> new ArrayList<>()).add(ms);
      times.computeIfAbsent("page, " + q.kind, k -> new ArrayList<>()).add(ms);
    }
    for (var e : times.entrySet()) print(e.getKey(), "ms", e.getValue());
    print("4 threads", "pages/s", List.of(together(searcher, queries)));
  }

  static double together(IndexSearcher searcher, List<Asked> queries) throws Exception {
    long start = System.nanoTime();
    var done = new java.util.concurrent.atomic.AtomicLong();
    List<Thread> threads = IntStream.range(0, 4).mapToObj(t -> new Thread(() -> {
      try { for (int i = t * queries.size() / 4; System.nanoTime() - start < 5e9; done.incrementAndGet()) page(searcher, queries.get(i++ % queries.size())); }
      catch (IOException e) { throw new java.io.UncheckedIOException(e); }
    })).collect(Collectors.toList());
    for (Thread t : threads) t.start();
    for (Thread t : threads) t.join();
    return done.get() / ((System.nanoTime() - start) / 1e9);
  }

  static int page(IndexSearcher searcher, Asked asked) throws IOException {
    LANGUAGE.set(asked.language);
    TopScoreDocCollector top = TopScoreDocCollector.create(20, Integer.MAX_VALUE);
    Facets facets = new Facets();
    searcher.search(asked.query, MultiCollector.wrap(top, facets));
    TopDocs hits = top.topDocs();
    UnifiedHighlighter highlighter = new UnifiedHighlighter(searcher, ANALYZER);
    String[] snippets = highlighter.highlight("text", asked.query, hits, 1);
    int shown = 0;
    for (int i = 0; i < hits.scoreDocs.length; i++) {
      Document d = searcher.doc(hits.scoreDocs[i].doc, Set.of("title", "day", "outlet", "language"));
      shown += d.get("title").length() + (snippets[i] == null ? 0 : snippets[i].length());
    }
    return shown + facets.hits;
  }

  static final class Facets extends SimpleCollector {
    final int[] outlets = new int[256], years = new int[3000];
    final Map<Integer, Integer> languages = new HashMap<>();
    int hits;
    private NumericDocValues outlet, year;
    private SortedDocValues language;
    @Override public void collect(int doc) throws IOException {
      hits++;
      if (outlet.advanceExact(doc)) outlets[(int) outlet.longValue()]++;
      if (year.advanceExact(doc)) years[(int) year.longValue()]++;
      if (language.advanceExact(doc)) languages.merge(language.ordValue(), 1, Integer::sum);
    }
    @Override protected void doSetNextReader(LeafReaderContext context) throws IOException {
      outlet = DocValues.getNumeric(context.reader(), "outlets");
      year = DocValues.getNumeric(context.reader(), "year");
      language = DocValues.getSorted(context.reader(), "languages");
    }
    @Override public ScoreMode scoreMode() { return ScoreMode.COMPLETE_NO_SCORES; }
  }

  static Asked asked(String[] cells) throws IOException {
    LANGUAGE.set(cells[2]);
    String[] words = cells[5].split(" ");
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    switch (cells[1]) {
      case "Phrase" -> query.add(either(f -> { String[] s = stems(cells[5]); return s.length == 1 ? new TermQuery(new Term(f, s[0])) : new PhraseQuery(f, s); }), BooleanClause.Occur.MUST);
      case "Prefix" -> query.add(either(f -> new PrefixQuery(new Term(f, words[0]))), BooleanClause.Occur.MUST);
      default -> { for (String word : words) for (String stem : stems(word)) query.add(either(f -> new TermQuery(new Term(f, stem))), cells[1].equals("Any") ? BooleanClause.Occur.SHOULD : BooleanClause.Occur.MUST); }
    }
    BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(query.build(), BooleanClause.Occur.MUST);
    if (!cells[3].equals("-1")) filtered.add(new TermQuery(new Term("outlet", cells[3])), BooleanClause.Occur.FILTER);
    if (cells[4].equals("1")) filtered.add(new TermQuery(new Term("language", cells[2])), BooleanClause.Occur.FILTER);
    return new Asked(cells[0], cells[2], filtered.build());
  }

  interface InField { Query of(String field) throws IOException; }

  /** In the title, which counts three times, or in the text. */
  static Query either(InField query) throws IOException {
    return new BooleanQuery.Builder().add(new BoostQuery(query.of("title"), 3), BooleanClause.Occur.SHOULD).add(query.of("text"), BooleanClause.Occur.SHOULD).build();
  }

  static String[] stems(String text) throws IOException {
    List<String> stems = new ArrayList<>();
    try (TokenStream tokens = ANALYZER.tokenStream("text", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) stems.add(term.toString());
      tokens.end();
    }
    return stems.toArray(new String[0]);
  }

  static void print(String name, String unit, List<Double> samples) {
    System.out.println(name + "\t" + unit + "\t" + samples.stream().map(s -> String.format(Locale.ROOT, "%.4f", s)).collect(Collectors.joining(" ")));
  }
}
