// Documents by id. Parameters: keys [{index, id}]. Columns: index, document, and
// where asked for issuer, issuerRegion, region.
UNWIND $keys AS key
MATCH (d:Document {id: key.id})
/*: issuer, citeAs */CALL (d) {
  OPTIONAL MATCH (d)-[signed:ISSUED_BY]->(issuer:Agency)
  OPTIONAL MATCH (issuer)-[:OF]->(issuerRegion:Region)
  RETURN issuer, issuerRegion ORDER BY coalesce(signed.rank, 1), issuer.id LIMIT 1
}/*:*/
/*: region */CALL (d) {
  OPTIONAL MATCH (d)-[:CONCERNS]->(region:Region)
  RETURN region ORDER BY region.id LIMIT 1
}/*:*/
RETURN key.index AS index, d {.id, .number, .title, .type, .issuedOn, .level, .status} AS document
  /*: issuer, citeAs */, issuer, issuerRegion/*:*/ /*: region */, region/*:*/
//: onward document document
WITH {document: document.id} AS thing
//: onward section document
MATCH (s:Section {documentId: document.id})
WITH {document: s.documentId, section: s.id} AS thing
