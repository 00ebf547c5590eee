// Documents by canonical number. Parameters: keys [{index, number}]. Columns: index, document, issuer, issuerRegion, region.
UNWIND $keys AS key
MATCH (d:Document {number: key.number})
CALL (d) {
  OPTIONAL MATCH (d)-[:ISSUED_BY]->(issuer:Agency)
  OPTIONAL MATCH (issuer)-[:OF]->(issuerRegion:Region)
  RETURN issuer, issuerRegion ORDER BY issuer.id LIMIT 1
}
CALL (d) {
  OPTIONAL MATCH (d)-[:CONCERNS]->(region:Region)
  RETURN region ORDER BY region.id LIMIT 1
}
RETURN key.index AS index, d AS document, issuer, issuerRegion, region
