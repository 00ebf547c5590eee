package org.zhengmai.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.zhengmai.api.graph.GraphEdge;
import org.zhengmai.api.graph.GraphNode;

/**
 * GEXF 1.3. The kind of an edge is its relation, by which Gephi keeps several edges between two
 * nodes apart.
 */
final class GexfWriter implements GraphWriter {

  private static final List<String> NODE = Attributes.OF_NODE.subList(1, Attributes.OF_NODE.size());
  private static final List<String> EDGE = Attributes.OF_EDGE.subList(1, Attributes.OF_EDGE.size());

  private final XmlGraph xml;

  GexfWriter(OutputStream out) throws IOException {
    this.xml = new XmlGraph(out);
  }

  @Override
  public void beginNodes() throws IOException {
    xml.document("gexf", "http://gexf.net/1.3").attribute("version", "1.3").newLine();
    xml.begin("meta").begin("creator").text("Zhengmai").end().end().newLine();
    xml.begin("graph", "mode", "static", "defaultedgetype", "directed", "idtype", "string");
    attributes("node", NODE);
    attributes("edge", EDGE);
    xml.newLine().begin("nodes");
  }

  @Override
  public void node(GraphNode node) throws IOException {
    Map<String, String> attributes = Attributes.of(node);
    xml.newLine().begin("node", "id", node.id(), "label", node.label());
    values(NODE, attributes);
    xml.end();
  }

  @Override
  public void beginEdges() throws IOException {
    xml.newLine().end().newLine().begin("edges");
  }

  @Override
  public void edge(GraphEdge edge) throws IOException {
    xml.newLine()
        .begin(
            "edge",
            "id",
            edge.id(),
            "source",
            edge.source(),
            "target",
            edge.target(),
            "label",
            edge.label(),
            "kind",
            edge.relation().name());
    values(EDGE, Attributes.of(edge));
    xml.end();
  }

  @Override
  public void end() throws IOException {
    xml.newLine().finish();
  }

  private void attributes(String of, List<String> names) throws IOException {
    xml.newLine().begin("attributes", "class", of);
    for (String name : names) {
      xml.empty("attribute", "id", name, "title", name, "type", "string");
    }
    xml.end();
  }

  /** The label has an attribute of its own. */
  private void values(List<String> names, Map<String, String> attributes) throws IOException {
    xml.begin("attvalues");
    for (String name : names) {
      String value = attributes.get(name);
      if (value != null) {
        xml.empty("attvalue", "for", name, "value", value);
      }
    }
    xml.end();
  }
}
