// A page of all tasks by document and position. Parameters: keys [{index, total, after [documentId, position, id],
// kind, role, deadlineFrom, deadlineTo}], limit. Columns: index, items [{task, section, sort}], total.
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Task)
  WHERE t.documentId >= coalesce(key.after[0], '')
    AND (key.after IS NULL
      OR t.documentId > key.after[0]
      OR t.position > key.after[1]
      OR t.position = key.after[1] AND t.id > key.after[2])
    AND (key.kind IS NULL OR t.kind = key.kind)
    AND (key.deadlineFrom IS NULL OR t.deadlineBy >= key.deadlineFrom)
    AND (key.deadlineTo IS NULL OR t.deadlineBy <= key.deadlineTo)
    AND (key.role IS NULL OR EXISTS { (t)<-[r:RESPONSIBLE_FOR]-(:Agency) WHERE r.role = key.role })
  WITH t ORDER BY t.documentId, t.position, t.id LIMIT $limit
  OPTIONAL MATCH (s:Section {id: t.sectionId})
  WITH t, s ORDER BY t.documentId, t.position, t.id
  RETURN collect({task: t, section: s, sort: [t.documentId, t.position, t.id]}) AS items
}
CALL (key) {
  UNWIND CASE WHEN key.total THEN [1] ELSE [] END AS asked
  MATCH (t:Task)
  WHERE (key.kind IS NULL OR t.kind = key.kind)
    AND (key.deadlineFrom IS NULL OR t.deadlineBy >= key.deadlineFrom)
    AND (key.deadlineTo IS NULL OR t.deadlineBy <= key.deadlineTo)
    AND (key.role IS NULL OR EXISTS { (t)<-[r:RESPONSIBLE_FOR]-(:Agency) WHERE r.role = key.role })
  RETURN count(t) AS total
}
RETURN key.index AS index, items, total
