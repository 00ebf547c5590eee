// The documents and tasks of each level that treat topics: documents by day, tasks with the topic in their heading first.
// Parameters: keys [{index, query (for the full-text index), topic, levels}], limit. Columns: index, columns [{level,
// documents [id], tasks [id]}].
UNWIND $keys AS key
CALL (key) {
  UNWIND key.levels AS level
  CALL (key, level) {
    CALL db.index.fulltext.queryNodes('document_text', key.query, {limit: 5000}) YIELD node AS d
    WHERE d.level = level AND d.title CONTAINS key.topic
    WITH d ORDER BY d.issuedOn IS NULL, d.issuedOn, d.id LIMIT $limit
    RETURN collect(d.id) AS documents
  }
  CALL (key, level) {
    CALL db.index.fulltext.queryNodes('task_text', key.query, {limit: 5000}) YIELD node AS t
    WHERE t.heading CONTAINS key.topic OR t.text CONTAINS key.topic
    MATCH (d:Document {id: t.documentId, level: level})
    WITH key, t, d ORDER BY coalesce(t.heading, '') CONTAINS key.topic DESC, d.id, t.position, t.id LIMIT $limit
    RETURN collect(t.id) AS tasks
  }
  RETURN collect({level: level, documents: documents, tasks: tasks}) AS columns
}
RETURN key.index AS index, columns
