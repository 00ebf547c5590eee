// Two documents, or two tasks, compared: the lines between their tasks in the order of the first one's text, a thousand at
// the most. Parameters: keys [{index, left, right}] (ids). Columns: index, leftId, rightId (null where there is no such
// thing), whole (whether the full text of both documents is held), lines [{line, lower (whether the left task is the lower
// one), left, leftSection, right, rightSection}], dropped, added [{task, section}] (tasks without a line, of two whole
// documents), targets [{line, lower, left, right}], missing, new [{target}] (targets without a line, likewise).
UNWIND $keys AS key
OPTIONAL MATCH (l:Document|Task {id: key.left})
OPTIONAL MATCH (r:Document|Task {id: key.right})
CALL (l, r) {
  OPTIONAL MATCH (a:ComparedText {id: 'compared/' + l.id})
  OPTIONAL MATCH (b:ComparedText {id: 'compared/' + r.id})
  RETURN coalesce(a.fullText AND b.fullText, false) AS whole
}
CALL (l, r) {
  CALL (l, r) {
    WITH l, r WHERE l:Document AND r:Document
    MATCH (a:Task {documentId: l.id})-[line:INHERITS_FROM|PARALLELS]-(b:Task {documentId: r.id})
    RETURN a, line, b
    UNION ALL
    WITH l, r WHERE l:Task AND r:Task
    MATCH (l)-[line:INHERITS_FROM|PARALLELS]-(r)
    RETURN l AS a, line, r AS b
  }
  WITH a, line, b ORDER BY a.position, b.position, b.id LIMIT 1000
  OPTIONAL MATCH (sa:Section {id: a.sectionId})
  OPTIONAL MATCH (sb:Section {id: b.sectionId})
  WITH a, line, b, sa, sb ORDER BY a.position, b.position, b.id
  RETURN collect({
    line: properties(line), lower: startNode(line) = a, left: a, leftSection: sa, right: b, rightSection: sb
  }) AS lines
}
CALL (l, r, whole) {
  WITH l, r WHERE whole
  MATCH (t:Task {documentId: l.id})
  WHERE NOT EXISTS { (t)-[:INHERITS_FROM|PARALLELS]-(:Task {documentId: r.id}) }
  WITH t ORDER BY t.position LIMIT 1000
  OPTIONAL MATCH (s:Section {id: t.sectionId})
  WITH t, s ORDER BY t.position
  RETURN collect({task: t, section: s}) AS dropped
}
CALL (l, r, whole) {
  WITH l, r WHERE whole
  MATCH (t:Task {documentId: r.id})
  WHERE NOT EXISTS { (t)-[:INHERITS_FROM|PARALLELS]-(:Task {documentId: l.id}) }
  WITH t ORDER BY t.position LIMIT 1000
  OPTIONAL MATCH (s:Section {id: t.sectionId})
  WITH t, s ORDER BY t.position
  RETURN collect({task: t, section: s}) AS added
}
CALL (l, r) {
  CALL (l, r) {
    WITH l, r WHERE l:Document AND r:Document
    MATCH (a:Target {documentId: l.id})-[line:COMPARED_WITH]-(b:Target {documentId: r.id})
    RETURN a, line, b
    UNION ALL
    WITH l, r WHERE l:Task AND r:Task
    MATCH (a:Target {taskId: l.id})-[line:COMPARED_WITH]-(b:Target {taskId: r.id})
    RETURN a, line, b
  }
  WITH a, line, b ORDER BY a.position LIMIT 1000
  RETURN collect({line: properties(line), lower: startNode(line) = a, left: a, right: b}) AS targets
}
CALL (l, r, whole) {
  WITH l, r WHERE whole
  MATCH (t:Target {documentId: l.id})
  WHERE NOT EXISTS { (t)-[:COMPARED_WITH]-(:Target {documentId: r.id}) }
  WITH t ORDER BY t.position LIMIT 1000
  RETURN collect({target: t}) AS missing
}
CALL (l, r, whole) {
  WITH l, r WHERE whole
  MATCH (t:Target {documentId: r.id})
  WHERE NOT EXISTS { (t)-[:COMPARED_WITH]-(:Target {documentId: l.id}) }
  WITH t ORDER BY t.position LIMIT 1000
  RETURN collect({target: t}) AS new
}
RETURN key.index AS index, l.id AS leftId, r.id AS rightId, whole, lines, dropped, added, targets, missing, new
