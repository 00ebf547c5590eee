// Targets by id. Parameters: keys [{index, id}]. Columns: index, target.
UNWIND $keys AS key
MATCH (t:Target {id: key.id})
RETURN key.index AS index, t AS target
