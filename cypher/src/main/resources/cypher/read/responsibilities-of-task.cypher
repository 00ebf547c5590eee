// Who answers for tasks, in the printed order. Parameters: keys [{index, task, role}]. Columns: index,
// items [{responsibility, agency, taskId, and where asked for region}].
UNWIND $keys AS key
MATCH (t:Task {id: key.task})<-[r:RESPONSIBLE_FOR]-(a:Agency)
WHERE key.role IS NULL OR r.role = key.role
WITH key, t, r, a ORDER BY r.start, r.rank, r.id
RETURN key.index AS index, collect({
  responsibility: r {.role, .rank, .printedName /*: basis */, .basis/*:*/ /*: resolvedBy */, .resolvedBy/*:*/
    /*: evidence */, .source, .start, .end, .page, .quote, .rule, .ruleVersion/*:*/},
  agency: a {.id, .name, .named
    /*: kind, level, function */, .kind, .level, .function/*:*/ /*: aliases */, .aliases/*:*/
    /*: membership */, .membershipZh, .membershipEn/*:*/},
  taskId: t.id /*: region */, region: COLLECT { MATCH (a)-[:OF]->(x:Region) RETURN x ORDER BY x.id }[0]/*:*/
}) AS items
