// A page of the citations of a document by others and their tasks, by citing document. Parameters: keys [{index, total,
// after [citing, position of the task or 0, start, id], document, relation}], limit. Columns: index, items [{citation,
// citing, cited, task, section, sort}], total.
UNWIND $keys AS key
CALL (key) {
  MATCH (by:Document|Task)-[c:CITES]->(:Document {id: key.document})
  WHERE (key.relation IS NULL OR c.relation = key.relation)
  WITH key, c, CASE WHEN by:Task THEN by END AS t, coalesce(by.documentId, by.id) AS citing,
    CASE WHEN by:Task THEN by.position ELSE 0 END AS position, coalesce(c.start, 0) AS start
  WHERE key.after IS NULL
    OR citing > key.after[0]
    OR citing = key.after[0] AND (position > key.after[1]
      OR position = key.after[1] AND (start > key.after[2] OR start = key.after[2] AND c.id > key.after[3]))
  WITH key, c, t, citing, position, start ORDER BY citing, position, start, c.id LIMIT $limit
  OPTIONAL MATCH (s:Section {id: t.sectionId})
  WITH key, c, t, s, citing, position, start ORDER BY citing, position, start, c.id
  RETURN collect({
    citation: c, citing: citing, cited: key.document, task: t, section: s, sort: [citing, position, start, c.id]
  }) AS items
}
CALL (key) {
  UNWIND CASE WHEN key.total THEN [1] ELSE [] END AS asked
  MATCH (by:Document|Task)-[c:CITES]->(:Document {id: key.document})
  WHERE (key.relation IS NULL OR c.relation = key.relation)
  RETURN count(c) AS total
}
RETURN key.index AS index, items, total
