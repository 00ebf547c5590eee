// A page of the citations made by a document and its tasks, in the order of the text. Parameters: keys [{index, total,
// after [position of the task or 0, start, id], document, relation}], limit. Columns: index, items [{citation, citing,
// cited, task, section, sort}], total.
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (:Document {id: key.document})-[c:CITES]->(cited:Document)
    RETURN c, cited, null AS t
    UNION ALL
    MATCH (t:Task {documentId: key.document})-[c:CITES]->(cited:Document)
    RETURN c, cited, t
  }
  WITH key, c, cited, t, coalesce(t.position, 0) AS position, coalesce(c.start, 0) AS start
  WHERE (key.relation IS NULL OR c.relation = key.relation)
    AND (key.after IS NULL
      OR position > key.after[0]
      OR position = key.after[0] AND (start > key.after[1] OR start = key.after[1] AND c.id > key.after[2]))
  WITH key, c, cited, t, position, start ORDER BY position, start, c.id LIMIT $limit
  OPTIONAL MATCH (s:Section {id: t.sectionId})
  WITH key, c, cited, t, s, position, start ORDER BY position, start, c.id
  RETURN collect({
    citation: c, citing: key.document, cited: cited.id, task: t, section: s, sort: [position, start, c.id]
  }) AS items
}
CALL (key) {
  UNWIND CASE WHEN key.total THEN [1] ELSE [] END AS asked
  CALL (key) {
    MATCH (:Document {id: key.document})-[c:CITES]->(cited:Document)
    RETURN c, cited, null AS t
    UNION ALL
    MATCH (t:Task {documentId: key.document})-[c:CITES]->(cited:Document)
    RETURN c, cited, t
  }
  WITH key, c WHERE key.relation IS NULL OR c.relation = key.relation
  RETURN count(c) AS total
}
RETURN key.index AS index, items, total
