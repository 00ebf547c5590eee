// One step of what rests on documents: the documents and tasks that cite them, and the lines that a person added or that
// were inferred, by citing document and place; nothing of the document asked about itself. Parameters: keys [{index, asked, documents [id], curated}], limit.
// Columns: index, items [{through, citing, task, section, relation, ground, edge}].
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    UNWIND key.documents AS id
    MATCH (x:Document {id: id})<-[edge:CITES]-(by:Document|Task)
    WHERE coalesce(by.documentId, by.id) <> key.asked
    CALL (x, edge, by) {
      OPTIONAL MATCH (by)-[line:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO]->(x)
      WHERE line.basis = 'PRINTED' AND line.source = edge.source AND line.start = edge.start
      RETURN line ORDER BY line.id LIMIT 1
    }
    RETURN id AS through, coalesce(by.documentId, by.id) AS citing, CASE WHEN by:Task THEN by END AS task,
      coalesce(line.relation, edge.relation) AS relation, coalesce(type(line), '') IN ['DERIVES_FROM', 'FORWARDS'] AS ground,
      edge
    UNION ALL
    UNWIND key.documents AS id
    MATCH (:Document {id: id})<-[edge:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO]-(by:Document)
    WHERE by.id <> key.asked AND (edge.basis = 'INFERRED' OR edge.basis = 'CURATED' AND key.curated)
    RETURN id AS through, by.id AS citing, null AS task, edge.relation AS relation,
      type(edge) IN ['DERIVES_FROM', 'FORWARDS'] AS ground, edge
  }
  WITH through, citing, task, relation, ground, edge
  ORDER BY citing, coalesce(task.position, 0), coalesce(edge.start, 0), edge.id LIMIT $limit
  OPTIONAL MATCH (section:Section {id: task.sectionId})
  WITH through, citing, task, section, relation, ground, edge
  ORDER BY citing, coalesce(task.position, 0), coalesce(edge.start, 0), edge.id
  RETURN collect({
    through: through, citing: citing, task: task, section: section, relation: relation, ground: ground, edge: edge
  }) AS items
}
RETURN key.index AS index, items
