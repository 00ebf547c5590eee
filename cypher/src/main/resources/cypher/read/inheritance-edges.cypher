// The relations among given documents and tasks: lines of documents, pairs of tasks, and papers that tasks cite.
// Parameters: documents [id], tasks [id], limit. Columns: from, to, type, relation, edge.
CALL () {
  UNWIND $documents AS id
  MATCH (a:Document {id: id})-[edge:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK]->(b:Document)
  WHERE b.id IN $documents
  RETURN a, edge, b
  UNION
  UNWIND $tasks AS id
  MATCH (a:Task {id: id})-[edge:INHERITS_FROM|PARALLELS]->(b:Task)
  WHERE b.id IN $tasks
  RETURN a, edge, b
  UNION
  UNWIND $tasks AS id
  MATCH (a:Task {id: id})-[edge:CITES]->(b:Document)
  WHERE b.id IN $documents
  RETURN a, edge, b
}
WITH a, edge, b ORDER BY a.id, b.id, type(edge), edge.id LIMIT $limit
RETURN a.id AS from, b.id AS to, type(edge) AS type, edge.relation AS relation, edge
