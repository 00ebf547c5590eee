// The tasks that tasks carry out (up) or that carry them out (down), the best score first. Parameters: keys [{index, task,
// up, minScore, kinds, printedOnly}], limit. Columns: index, items [{line, lower (whether the task asked about is the
// lower one), task, section}].
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.up
    MATCH (:Task {id: key.task})-[r:INHERITS_FROM]->(other:Task)
    RETURN r, other
    UNION ALL
    WITH key WHERE NOT key.up
    MATCH (:Task {id: key.task})<-[r:INHERITS_FROM]-(other:Task)
    RETURN r, other
  }
  WITH key, r, other
  WHERE (key.minScore IS NULL OR r.score >= key.minScore) AND (key.kinds IS NULL OR r.kind IN key.kinds)
    AND (key.printedOnly IS NULL OR r.basis <> 'CURATED')
  WITH key, r, other ORDER BY r.score DESC, other.id LIMIT $limit
  OPTIONAL MATCH (s:Section {id: other.sectionId})
  WITH key, r, other, s ORDER BY r.score DESC, other.id
  RETURN collect({line: properties(r), lower: key.up, task: other, section: s}) AS items
}
RETURN key.index AS index, items
