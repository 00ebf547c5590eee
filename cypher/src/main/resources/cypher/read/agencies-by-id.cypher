// Agencies by id. Parameters: keys [{index, id}]. Columns: index, agency, region.
UNWIND $keys AS key
MATCH (a:Agency {id: key.id})
OPTIONAL MATCH (a)-[:OF]->(region:Region)
RETURN key.index AS index, a AS agency, region
