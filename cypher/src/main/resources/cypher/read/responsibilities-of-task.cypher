// Who answers for tasks, in the printed order. Parameters: keys [{index, task, role}]. Columns: index,
// items [{responsibility, agency, region, taskId}].
UNWIND $keys AS key
MATCH (t:Task {id: key.task})<-[r:RESPONSIBLE_FOR]-(a:Agency)
WHERE key.role IS NULL OR r.role = key.role
OPTIONAL MATCH (a)-[:OF]->(region:Region)
WITH key, t, r, a, region ORDER BY r.start, r.rank, r.id
RETURN key.index AS index, collect({responsibility: r, agency: a, region: region, taskId: t.id}) AS items
