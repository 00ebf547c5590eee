package org.zhengmai.loader.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.StoreException;
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
    int done = 0;
    for (CorpusFile file : files) {
      if (!file.isLinkFile()) {
        read(file, stored, batch, tally);
      }
      if (batch.size() == BATCH) {
        new BatchLoad(store, stored, tally).load(batch);
        batch.clear();
      }
      progress.fileDone(++done, files.size(), file.key());
    }
    new BatchLoad(store, stored, tally).load(batch);
    files.stream().filter(CorpusFile::isLinkFile).forEach(file -> link(file, tally));
    return tally.report();
  }

  private static void read(
      CorpusFile file, StoredSources stored, List<SourceText> batch, LoadTally tally) {
    try {
      SourceText source = SourceReader.decode(file.bytes().read(), file.key());
      boolean current = stored.isCurrent(source, BatchLoad.EXTRACTOR);
      boolean copy =
          stored.twin(source).isPresent()
              || batch.stream().anyMatch(other -> other.sha256().equals(source.sha256()));
      if (current || (copy && !stored.holds(source.key()))) {
        tally.source(LoadTally.Outcome.UNCHANGED);
      } else {
        batch.add(source);
      }
    } catch (UnreadableSourceException e) {
      tally.source(LoadTally.Outcome.FAILED);
      tally.failure(file.key(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      tally.source(LoadTally.Outcome.FAILED);
      tally.failure(file.key(), file.key() + ": " + e.getMessage());
    }
  }

  private void link(CorpusFile file, LoadTally tally) {
    try {
      tally.links(new CuratedLinks(store).load(file));
    } catch (IOException | IllegalArgumentException | StoreException e) {
      tally.source(LoadTally.Outcome.FAILED);
      tally.failure(file.key(), file.key() + ": " + e.getMessage());
    }
  }
}
