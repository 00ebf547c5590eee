// Held documents of a title and division, for link files.
// Parameters: title, region (a name). Columns: id.
MATCH (d:Document {title: $title, status: 'HELD'})-[:CONCERNS]->(r:Region {name: $region})
RETURN d.id AS id
ORDER BY id
