// The lines of documents along DERIVES_FROM, up, down or both, the nearest documents first and the document itself
// among them. Parameters: keys [{index, document, up, down, depth}]. Columns: index, documents [id],
// edges [{from, to, edge}], truncated.
UNWIND $keys AS key
MATCH (root:Document {id: key.document})
CALL (key, root) {
  CALL (key, root) {
    WITH key, root WHERE key.up
    MATCH path = (root)-[:DERIVES_FROM*1..10]->(other:Document)
    RETURN other, min(length(path)) AS distance
    UNION
    WITH key, root WHERE key.down
    MATCH path = (root)<-[:DERIVES_FROM*1..10]-(other:Document)
    RETURN other, min(length(path)) AS distance
  }
  WITH key, root, other, min(distance) AS distance
  WHERE distance <= key.depth AND other <> root
  WITH other, distance ORDER BY distance, other.id LIMIT 200
  RETURN collect(other) AS found
}
WITH key, [root] + found[..199] AS documents, size(found) > 199 AS truncated
CALL (documents) {
  UNWIND documents AS lower
  MATCH (lower)-[edge:DERIVES_FROM]->(upper:Document)
  WHERE upper IN documents
  WITH lower, edge, upper ORDER BY lower.id, upper.id, edge.id
  RETURN collect({from: lower.id, to: upper.id, edge: edge}) AS edges
}
RETURN key.index AS index, [document IN documents | document.id] AS documents, edges, truncated
