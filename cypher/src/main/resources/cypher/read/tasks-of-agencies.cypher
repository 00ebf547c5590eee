// A page of the tasks that agencies answer for, found by id or by any name, by document and position. Parameters:
// keys [{index, total, after [documentId, position, id], agencyId, agency, role, kind, deadlineFrom, deadlineTo}],
// limit. Columns: index, items [{task, section, sort}], total.
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.agencyId IS NOT NULL
    MATCH (a:Agency {id: key.agencyId})
    WHERE key.agency IS NULL OR key.agency IN coalesce(a.aliases, []) + a.name
    RETURN a
    UNION
    UNWIND CASE WHEN key.agencyId IS NULL THEN [1] ELSE [] END AS byName
    MATCH (a:Agency)
    WHERE key.agency IN coalesce(a.aliases, []) + a.name
    RETURN a
  }
  MATCH (a)-[r:RESPONSIBLE_FOR]->(t:Task)
  WHERE (key.role IS NULL OR r.role = key.role)
    AND (key.kind IS NULL OR t.kind = key.kind)
    AND (key.deadlineFrom IS NULL OR t.deadlineBy >= key.deadlineFrom)
    AND (key.deadlineTo IS NULL OR t.deadlineBy <= key.deadlineTo)
  WITH DISTINCT key, t
  WHERE key.after IS NULL
    OR t.documentId > key.after[0]
    OR t.documentId = key.after[0] AND (t.position > key.after[1] OR t.position = key.after[1] AND t.id > key.after[2])
  WITH t ORDER BY t.documentId, t.position, t.id LIMIT $limit
  OPTIONAL MATCH (s:Section {id: t.sectionId})
  WITH t, s ORDER BY t.documentId, t.position, t.id
  RETURN collect({task: t, section: s, sort: [t.documentId, t.position, t.id]}) AS items
}
CALL (key) {
  UNWIND CASE WHEN key.total THEN [1] ELSE [] END AS asked
  CALL (key) {
    WITH key WHERE key.agencyId IS NOT NULL
    MATCH (a:Agency {id: key.agencyId})
    WHERE key.agency IS NULL OR key.agency IN coalesce(a.aliases, []) + a.name
    RETURN a
    UNION
    UNWIND CASE WHEN key.agencyId IS NULL THEN [1] ELSE [] END AS byName
    MATCH (a:Agency)
    WHERE key.agency IN coalesce(a.aliases, []) + a.name
    RETURN a
  }
  MATCH (a)-[r:RESPONSIBLE_FOR]->(t:Task)
  WHERE (key.role IS NULL OR r.role = key.role)
    AND (key.kind IS NULL OR t.kind = key.kind)
    AND (key.deadlineFrom IS NULL OR t.deadlineBy >= key.deadlineFrom)
    AND (key.deadlineTo IS NULL OR t.deadlineBy <= key.deadlineTo)
  WITH DISTINCT key, t
  RETURN count(t) AS total
}
RETURN key.index AS index, items, total
