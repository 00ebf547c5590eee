// A page of the targets of a document, by position. Parameters: keys [{index, total, after [position, id], document,
// number (of the document), indicator (a part of it), comparator, unit, dueFrom, dueTo, level, region (code or name)}],
// limit. Columns: index, items [{target, sort}], total.
UNWIND $keys AS key
CALL (key) {
  MATCH (d:Document {id: key.document})
  MATCH (t:Target {documentId: d.id})
  WHERE (key.indicator IS NULL OR t.indicator CONTAINS key.indicator)
    AND (key.comparator IS NULL OR t.comparator = key.comparator)
    AND (key.unit IS NULL OR t.unit = key.unit)
    AND (key.dueFrom IS NULL OR t.dueBy >= key.dueFrom)
    AND (key.dueTo IS NULL OR t.dueBy <= key.dueTo)
    AND (key.number IS NULL OR d.number = key.number)
    AND (key.level IS NULL OR d.level = key.level)
    AND (key.region IS NULL OR EXISTS {
      (d)-[:CONCERNS]->(r:Region) WHERE key.region IN [r.code, r.name]
    })
    AND (key.after IS NULL
      OR t.position > key.after[0]
      OR t.position = key.after[0] AND t.id > key.after[1])
  WITH t ORDER BY t.position, t.id LIMIT $limit
  RETURN collect({target: t, sort: [t.position, t.id]}) AS items
}
CALL (key) {
  UNWIND CASE WHEN key.total THEN [1] ELSE [] END AS asked
  MATCH (d:Document {id: key.document})
  MATCH (t:Target {documentId: d.id})
  WHERE (key.indicator IS NULL OR t.indicator CONTAINS key.indicator)
    AND (key.comparator IS NULL OR t.comparator = key.comparator)
    AND (key.unit IS NULL OR t.unit = key.unit)
    AND (key.dueFrom IS NULL OR t.dueBy >= key.dueFrom)
    AND (key.dueTo IS NULL OR t.dueBy <= key.dueTo)
    AND (key.number IS NULL OR d.number = key.number)
    AND (key.level IS NULL OR d.level = key.level)
    AND (key.region IS NULL OR EXISTS {
      (d)-[:CONCERNS]->(r:Region) WHERE key.region IN [r.code, r.name]
    })
  RETURN count(t) AS total
}
RETURN key.index AS index, items, total
