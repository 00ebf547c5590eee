// A page of observations by document and place. Parameters: keys [{index, total, after [documentId, start, id], code,
// document}], limit. Columns: index, items [{observation, sort}], total.
UNWIND $keys AS key
CALL (key) {
  MATCH (o:Observation)
  WHERE o.documentId >= coalesce(key.after[0], '')
    AND (key.after IS NULL
      OR o.documentId > key.after[0]
      OR coalesce(o.start, 0) > key.after[1]
      OR coalesce(o.start, 0) = key.after[1] AND o.id > key.after[2])
    AND (key.code IS NULL OR o.code = key.code)
    AND (key.document IS NULL OR o.documentId = key.document)
  WITH o, coalesce(o.start, 0) AS start ORDER BY o.documentId, start, o.id LIMIT $limit
  RETURN collect({observation: o, sort: [o.documentId, start, o.id]}) AS items
}
CALL (key) {
  UNWIND CASE WHEN key.total THEN [1] ELSE [] END AS asked
  MATCH (o:Observation)
  WHERE (key.code IS NULL OR o.code = key.code)
    AND (key.document IS NULL OR o.documentId = key.document)
  RETURN count(o) AS total
}
RETURN key.index AS index, items, total
