package org.zhengmai.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole server over HTTP, on a real store with the invented graph in it. It reads no
 * corpus: the system property {@code zhengmai.corpus}, which says where other tests find the real
 * sources, names a folder that need not exist.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InventedStore.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = ServerTest.NO_CORPUS)
@ContextConfiguration(initializers = InventedStore.class)
@Import({NoCorpus.class, CountingReader.class, FieldRecorder.class, ApiClient.class})
public @interface ServerTest {

  /** The property of a server that loads nothing at its start. */
  String NO_CORPUS = "zhengmai.corpus=";
}
