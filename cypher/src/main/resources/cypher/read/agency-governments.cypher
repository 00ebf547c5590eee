// The governments that agencies belong to. Parameters: keys [{index, id}]. Columns: index, agency, region.
UNWIND $keys AS key
MATCH (:Agency {id: key.id})-[:BELONGS_TO]->(a:Agency)
OPTIONAL MATCH (a)-[:OF]->(region:Region)
RETURN key.index AS index, a AS agency, region
