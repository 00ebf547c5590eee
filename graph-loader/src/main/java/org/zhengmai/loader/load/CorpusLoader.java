package org.zhengmai.loader.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.StoreException;
import org.zhengmai.loader.extract.ObservationCode;
import org.zhengmai.loader.source.SourceReader;
import org.zhengmai.loader.source.SourceText;
import org.zhengmai.loader.source.UnreadableSourceException;

/**
 * Loads a corpus into a store. Loading the same twice changes nothing; a corrected file replaces
 * its own facts and only those; a broken file is reported while the rest go on, and what was stored
 * of it stays. When a load is cut off, the next one goes on from there and the graph is the same in
 * the end.
 */
public final class CorpusLoader {

  /** Sources that are read before their documents are written; bounds what is held in memory. */
  private static final int BATCH = 64;

  /** In UTF-16 units. */
  private static final int BATCH_LENGTH = 8_000_000;

  private final GraphStore store;
  private final LoadProgress progress;

  /**
   * A loader into a store that is open and migrated.
   *
   * @param store the store
   * @param progress is told about each file
   */
  public CorpusLoader(GraphStore store, LoadProgress progress) {
    this.store = store;
    this.progress = progress;
  }

  /** Loads what is new or changed among the files. */
  public LoadReport load(List<CorpusFile> files) {
    LoadTally tally = new LoadTally();
    StoredSources stored = StoredSources.read(store);
    List<SourceText> batch = new ArrayList<>();
    Steps steps = new Steps(files.size());
    Set<String> keys = new HashSet<>();
    for (CorpusFile file : files) {
      boolean waiting =
          file.isLinkFile() || (isFirst(file, keys, tally) && read(file, stored, batch, tally));
      if (!waiting) {
        steps.done(file.key());
      }
      if (batch.size() == BATCH || length(batch) > BATCH_LENGTH) {
        store(batch, stored, tally, steps);
      }
    }
    store(batch, stored, tally, steps);
    for (CorpusFile file : files.stream().filter(CorpusFile::isLinkFile).toList()) {
      link(file, tally);
      steps.done(file.key());
    }
    tally.refusedLinks(
        store.read("refused-links", Map.of()).stream().map(CorpusLoader::refusedLink).toList());
    tally.lines(
        new TaskLines(store, failure -> tally.failure(failure.file(), failure.message())).update());
    return tally.report();
  }

  /**
   * Compares the tasks of all held documents anew. Loading keeps the lines between tasks current;
   * this is for those who doubt it.
   *
   * @param failures is told of each document that could not be compared
   */
  public LoadReport.Lines renewLines(Consumer<LoadReport.Failure> failures) {
    return new TaskLines(store, failures).renew();
  }

  private static int length(List<SourceText> batch) {
    return batch.stream().mapToInt(source -> source.text().length()).sum();
  }

  private void store(List<SourceText> batch, StoredSources stored, LoadTally tally, Steps steps) {
    new BatchLoad(store, stored, tally).load(batch);
    batch.forEach(source -> steps.done(source.key()));
    batch.clear();
  }

  /** Counts the files that are done. */
  private final class Steps {
    private final int all;
    private int done;

    Steps(int all) {
      this.all = all;
    }

    void done(String key) {
      progress.fileDone(++done, all, key);
    }
  }

  /** Two folders of one name may hold files of one name: only one of them can have the key. */
  private static boolean isFirst(CorpusFile file, Set<String> keys, LoadTally tally) {
    boolean first = keys.add(file.key());
    if (!first) {
      tally.source(LoadTally.Outcome.FAILED);
      tally.failure(file.key(), file.key() + ": another file of this load has the same name");
    }
    return first;
  }

  /** Reads a file into the batch; false where nothing is left to be done with it. */
  private static boolean read(
      CorpusFile file, StoredSources stored, List<SourceText> batch, LoadTally tally) {
    try {
      SourceText source = SourceReader.decode(file.bytes().read(), file.key());
      boolean current = stored.isCurrent(source, BatchLoad.EXTRACTOR);
      if (current) {
        tally.source(LoadTally.Outcome.UNCHANGED);
        return false;
      }
      batch.add(source);
      return true;
    } catch (UnreadableSourceException e) {
      tally.source(LoadTally.Outcome.FAILED);
      tally.failure(file.key(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      tally.source(LoadTally.Outcome.FAILED);
      tally.failure(file.key(), file.key() + ": " + e.getMessage());
    }
    return false;
  }

  private static LoadReport.RefusedLink refusedLink(Row row) {
    return new LoadReport.RefusedLink(
        row.string("file"), row.string("link"), ObservationCode.valueOf(row.string("code")));
  }

  private void link(CorpusFile file, LoadTally tally) {
    try {
      new CuratedLinks(store).load(file, tally);
    } catch (IOException | IllegalArgumentException | StoreException e) {
      tally.source(LoadTally.Outcome.FAILED);
      tally.failure(file.key(), file.key() + ": " + e.getMessage());
    }
  }
}
