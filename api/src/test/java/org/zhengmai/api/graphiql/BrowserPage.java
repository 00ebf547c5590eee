package org.zhengmai.api.graphiql;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A page that opens GraphiQL in a frame, presses its button as a person would, and writes down what
 * came of it: the answer, all addresses fetched, and what went wrong.
 */
@TestComponent
@RestController
class BrowserPage {

  static final String PATH = "/test/browser";

  @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
  String page() {
    return """
        <!doctype html>
        <pre id="answer"></pre><pre id="fetched"></pre><pre id="problem"></pre>
        <iframe src="/graphiql" width="1200" height="800"></iframe>
        <script>
          const frame = document.querySelector('iframe');
          const write = (id, text) => document.getElementById(id).textContent = text;
          const answer = () =>
              frame.contentDocument.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue();
          let pressed = false;
          const look = setInterval(() => {
            try {
              const button = frame.contentDocument.querySelector('.graphiql-execute-button');
              if (button && !pressed) {
                pressed = true;
                button.click();
              }
              if (pressed && answer()) {
                clearInterval(look);
                write('answer', answer());
                write('fetched', frame.contentWindow.performance.getEntriesByType('resource')
                    .map(entry => entry.name).join('\\n'));
              }
            } catch (problem) {
              write('problem', String(problem));
            }
          }, 200);
        </script>
        """;
  }
}
