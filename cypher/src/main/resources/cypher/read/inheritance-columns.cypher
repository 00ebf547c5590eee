// The documents and tasks of each level that treat a topic: documents by day, tasks with the topic in their heading first.
// Parameters: query (for the full-text index), topic, levels, limit. Columns: level, documents [id], tasks [id].
UNWIND $levels AS level
CALL (level) {
  CALL db.index.fulltext.queryNodes('document_text', $query, {limit: 5000}) YIELD node AS d
  WHERE d.level = level AND d.title CONTAINS $topic
  WITH d ORDER BY d.issuedOn IS NULL, d.issuedOn, d.id LIMIT $limit
  RETURN collect(d.id) AS documents
}
CALL (level) {
  CALL db.index.fulltext.queryNodes('task_text', $query, {limit: 5000}) YIELD node AS t
  WHERE t.heading CONTAINS $topic OR t.text CONTAINS $topic
  MATCH (d:Document {id: t.documentId, level: level})
  WITH t, d ORDER BY coalesce(t.heading, '') CONTAINS $topic DESC, d.id, t.position, t.id LIMIT $limit
  RETURN collect(t.id) AS tasks
}
RETURN level, documents, tasks
