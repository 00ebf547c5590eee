// A page of the tasks of a document or of one of its sections, by position. Parameters: keys [{index, total,
// after [position, id], document, number (of the document), section, kind, agencyId, agency, role, deadlineFrom,
// deadlineTo}], limit. Columns: index, items [{task, section, sort}], total.
UNWIND $keys AS key
CALL (key) {
  MATCH (d:Document {id: key.document})
  MATCH (t:Task {documentId: d.id})
  WHERE (key.number IS NULL OR d.number = key.number)
    AND (key.section IS NULL OR t.sectionId = key.section)
    AND (key.kind IS NULL OR t.kind = key.kind)
    AND (key.deadlineFrom IS NULL OR t.deadlineBy >= key.deadlineFrom)
    AND (key.deadlineTo IS NULL OR t.deadlineBy <= key.deadlineTo)
    AND (key.agencyId IS NULL AND key.agency IS NULL AND key.role IS NULL OR EXISTS {
      (t)<-[r:RESPONSIBLE_FOR]-(a:Agency)
      WHERE (key.agencyId IS NULL OR a.id = key.agencyId)
        AND (key.agency IS NULL OR key.agency IN coalesce(a.aliases, []) + a.name)
        AND (key.role IS NULL OR r.role = key.role)
    })
    AND (key.after IS NULL
      OR t.position > key.after[0]
      OR t.position = key.after[0] AND t.id > key.after[1])
  WITH t ORDER BY t.position, t.id LIMIT $limit
  OPTIONAL MATCH (s:Section {id: t.sectionId})
  WITH t, s ORDER BY t.position, t.id
  RETURN collect({task: t, section: s, sort: [t.position, t.id]}) AS items
}
CALL (key) {
  UNWIND CASE WHEN key.total THEN [1] ELSE [] END AS asked
  MATCH (d:Document {id: key.document})
  MATCH (t:Task {documentId: d.id})
  WHERE (key.number IS NULL OR d.number = key.number)
    AND (key.section IS NULL OR t.sectionId = key.section)
    AND (key.kind IS NULL OR t.kind = key.kind)
    AND (key.deadlineFrom IS NULL OR t.deadlineBy >= key.deadlineFrom)
    AND (key.deadlineTo IS NULL OR t.deadlineBy <= key.deadlineTo)
    AND (key.agencyId IS NULL AND key.agency IS NULL AND key.role IS NULL OR EXISTS {
      (t)<-[r:RESPONSIBLE_FOR]-(a:Agency)
      WHERE (key.agencyId IS NULL OR a.id = key.agencyId)
        AND (key.agency IS NULL OR key.agency IN coalesce(a.aliases, []) + a.name)
        AND (key.role IS NULL OR r.role = key.role)
    })
  RETURN count(t) AS total
}
RETURN key.index AS index, items, total
