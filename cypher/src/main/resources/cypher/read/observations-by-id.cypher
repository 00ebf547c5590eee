// Observations by id. Parameters: keys [{index, id}]. Columns: index, observation.
UNWIND $keys AS key
MATCH (o:Observation {id: key.id})
RETURN key.index AS index, o AS observation
