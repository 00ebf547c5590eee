// The citations made by tasks, in the order of the text. Parameters: keys [{index, task}]. Columns: index,
// items [{citation, citing, cited, task, section}].
UNWIND $keys AS key
MATCH (t:Task {id: key.task})-[c:CITES]->(cited:Document)
OPTIONAL MATCH (s:Section {id: t.sectionId})
WITH key, c, cited, t, s ORDER BY c.start, c.id
RETURN key.index AS index,
  collect({citation: c, citing: t.documentId, cited: cited.id, task: t, section: s}) AS items
