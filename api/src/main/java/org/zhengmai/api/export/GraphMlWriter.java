package org.zhengmai.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.zhengmai.api.graph.GraphEdge;
import org.zhengmai.api.graph.GraphNode;

/**
 * GraphML 1.0: keys for the attributes, then nodes and edges of one directed graph. Ids are those
 * of the API, which its schema (NMTOKEN) would not allow but readers take; numbers in their place
 * would have to be remembered for every node.
 */
final class GraphMlWriter implements GraphWriter {

  private final XmlGraph xml;

  GraphMlWriter(OutputStream out) throws IOException {
    this.xml = new XmlGraph(out);
  }

  @Override
  public void beginNodes() throws IOException {
    xml.document("graphml", "http://graphml.graphdrawing.org/xmlns");
    keys("node", Attributes.OF_NODE);
    keys("edge", Attributes.OF_EDGE);
    xml.newLine().begin("graph", "id", "zhengmai", "edgedefault", "directed");
  }

  @Override
  public void node(GraphNode node) throws IOException {
    xml.newLine().begin("node", "id", node.id());
    data("node", Attributes.of(node));
    xml.end();
  }

  @Override
  public void beginEdges() {
    // Edges stand beside the nodes.
  }

  @Override
  public void edge(GraphEdge edge) throws IOException {
    xml.newLine().begin("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
    data("edge", Attributes.of(edge));
    xml.end();
  }

  @Override
  public void end() throws IOException {
    xml.newLine().finish();
  }

  private void keys(String of, List<String> names) throws IOException {
    for (String name : names) {
      xml.newLine()
          .empty("key", "id", of + "-" + name, "for", of, "attr.name", name, "attr.type", "string");
    }
  }

  private void data(String of, Map<String, String> attributes) throws IOException {
    for (Map.Entry<String, String> one : attributes.entrySet()) {
      xml.begin("data", "key", of + "-" + one.getKey()).text(one.getValue()).end();
    }
  }
}
