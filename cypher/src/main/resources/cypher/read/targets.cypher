// A page of all targets by document and position. Parameters: keys [{index, total, after [documentId, position, id],
// indicator (a part of it), comparator, unit, dueFrom, dueTo, level, region (code or name)}], limit. Columns: index,
// items [{target, sort}], total.
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Target)
  WHERE t.documentId >= coalesce(key.after[0], '')
    AND (key.after IS NULL
      OR t.documentId > key.after[0]
      OR t.position > key.after[1]
      OR t.position = key.after[1] AND t.id > key.after[2])
    AND (key.indicator IS NULL OR t.indicator CONTAINS key.indicator)
    AND (key.comparator IS NULL OR t.comparator = key.comparator)
    AND (key.unit IS NULL OR t.unit = key.unit)
    AND (key.dueFrom IS NULL OR t.dueBy >= key.dueFrom)
    AND (key.dueTo IS NULL OR t.dueBy <= key.dueTo)
    AND (key.level IS NULL AND key.region IS NULL OR EXISTS {
      MATCH (d:Document {id: t.documentId})
      WHERE (key.level IS NULL OR d.level = key.level)
        AND (key.region IS NULL OR EXISTS {
          (d)-[:CONCERNS]->(r:Region) WHERE key.region IN [r.code, r.name]
        })
    })
  WITH t ORDER BY t.documentId, t.position, t.id LIMIT $limit
  RETURN collect({target: t, sort: [t.documentId, t.position, t.id]}) AS items
}
CALL (key) {
  UNWIND CASE WHEN key.total THEN [1] ELSE [] END AS asked
  MATCH (t:Target)
  WHERE (key.indicator IS NULL OR t.indicator CONTAINS key.indicator)
    AND (key.comparator IS NULL OR t.comparator = key.comparator)
    AND (key.unit IS NULL OR t.unit = key.unit)
    AND (key.dueFrom IS NULL OR t.dueBy >= key.dueFrom)
    AND (key.dueTo IS NULL OR t.dueBy <= key.dueTo)
    AND (key.level IS NULL AND key.region IS NULL OR EXISTS {
      MATCH (d:Document {id: t.documentId})
      WHERE (key.level IS NULL OR d.level = key.level)
        AND (key.region IS NULL OR EXISTS {
          (d)-[:CONCERNS]->(r:Region) WHERE key.region IN [r.code, r.name]
        })
    })
  RETURN count(t) AS total
}
RETURN key.index AS index, items, total
