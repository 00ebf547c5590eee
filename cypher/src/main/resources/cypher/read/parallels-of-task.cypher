// A page of the tasks parallel to tasks, the best score first. Parameters: keys [{index, total, after [minus the score in
// ten-thousandths, id], task, minScore, kinds}], limit. Columns: index, items [{line, lower (whether the task asked about is
// the lower one), task, section, sort}], total.
UNWIND $keys AS key
CALL (key) {
  MATCH (own:Task {id: key.task})-[r:PARALLELS]-(other:Task)
  WHERE (key.minScore IS NULL OR r.score >= key.minScore) AND (key.kinds IS NULL OR r.kind IN key.kinds)
  WITH key, own, r, other, -toInteger(round(10000 * r.score)) AS rank
  WHERE key.after IS NULL OR rank > key.after[0] OR rank = key.after[0] AND other.id > key.after[1]
  WITH own, r, other, rank ORDER BY rank, other.id LIMIT $limit
  OPTIONAL MATCH (s:Section {id: other.sectionId})
  WITH own, r, other, s, rank ORDER BY rank, other.id
  RETURN collect({
    line: properties(r), lower: startNode(r) = own, task: other, section: s, sort: [rank, other.id]
  }) AS items
}
CALL (key) {
  UNWIND CASE WHEN key.total THEN [1] ELSE [] END AS asked
  MATCH (:Task {id: key.task})-[r:PARALLELS]-(:Task)
  WHERE (key.minScore IS NULL OR r.score >= key.minScore) AND (key.kinds IS NULL OR r.kind IN key.kinds)
  RETURN count(r) AS total
}
RETURN key.index AS index, items, total
