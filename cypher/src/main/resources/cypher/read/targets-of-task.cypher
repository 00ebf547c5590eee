// The targets of tasks, in the order of the text. Parameters: keys [{index, task}]. Columns: index, items [{target}].
UNWIND $keys AS key
MATCH (:Task {id: key.task})-[:HAS_TARGET]->(t:Target)
WITH key, t ORDER BY t.position, t.id
RETURN key.index AS index, collect({target: t}) AS items
