// Who answers for tasks, in the printed order. Parameters: keys [{index, task, role}]. Columns: index,
// items [{responsibility, agency, region, taskId}].
UNWIND $keys AS key
MATCH (t:Task {id: key.task})<-[r:RESPONSIBLE_FOR]-(a:Agency)
WHERE key.role IS NULL OR r.role = key.role
/*: region */OPTIONAL MATCH (a)-[:OF]->(region:Region)/*:*/
WITH key, t, r, a /*: region */, region/*:*/ ORDER BY r.start, r.rank, r.id
RETURN key.index AS index, collect({
  responsibility: r {.role, .rank, .printedName /*: basis */, .basis/*:*/ /*: resolvedBy */, .resolvedBy/*:*/
    /*: evidence */, .source, .start, .end, .page, .quote, .rule, .ruleVersion/*:*/},
  agency: a {.id, .name, .named
    /*: kind, level, function */, .kind, .level, .function/*:*/ /*: aliases */, .aliases/*:*/
    /*: membership */, .membershipZh, .membershipEn/*:*/},
  taskId: t.id /*: region */, region: region/*:*/
}) AS items
