// The relations among given documents and tasks: lines of documents, pairs of tasks, and papers that tasks cite.
// Parameters: keys [{index, documents [id], tasks [id]}], limit. Columns: index, edges [{from, to, type, relation, edge}].
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    UNWIND key.documents AS id
    MATCH (a:Document {id: id})-[edge:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK]->(b:Document)
    WHERE b.id IN key.documents
    RETURN a, edge, b
    UNION
    UNWIND key.tasks AS id
    MATCH (a:Task {id: id})-[edge:INHERITS_FROM|PARALLELS]->(b:Task)
    WHERE b.id IN key.tasks
    RETURN a, edge, b
    UNION
    UNWIND key.tasks AS id
    MATCH (a:Task {id: id})-[edge:CITES]->(b:Document)
    WHERE b.id IN key.documents
    RETURN a, edge, b
  }
  WITH a, edge, b ORDER BY a.id, b.id, type(edge), edge.id LIMIT $limit
  RETURN collect({from: a.id, to: b.id, type: type(edge), relation: edge.relation, edge: edge}) AS edges
}
RETURN key.index AS index, edges
