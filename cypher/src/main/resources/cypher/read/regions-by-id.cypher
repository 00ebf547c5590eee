// Regions by id. Parameters: keys [{index, id}]. Columns: index, region.
UNWIND $keys AS key
MATCH (r:Region {id: key.id})
RETURN key.index AS index, r AS region
