// A document whose last copy is gone: its facts go with it; it stays as cited where others cite it or a person linked it.
// What persons added is no fact of its text: that stays until its link file says otherwise. Parameters: id. No columns.
MATCH (d:Document {id: $id})
CALL (d) {
  MATCH (d)-[:NAMES]->(:Agency)<-[r:MEMBER_OF|HOSTS_OFFICE_OF {documentId: $id}]-(:Agency)
  DELETE r
}
CALL (d) {
  MATCH (p:Task|Section|Target|Observation|Variant|ComparedText {documentId: d.id})
  DETACH DELETE p
}
CALL (d) {
  MATCH (d)-[r]->()
  WHERE type(r) <> 'LINKED_BY_HAND'
  DELETE r
}
SET d.status = 'CITED', d.fingerprint = null, d.issuedOn = null, d.issuedAnew = null, d.titleKey = null,
    d.annexKey = null, d.titleSource = null, d.titleStart = null, d.titleEnd = null, d.titlePage = null, d.validFrom = null, d.validUntil = null,
    d.validitySource = null, d.validityStart = null, d.validityEnd = null, d.validityPage = null,
    d.validityQuote = null, d.validityRule = null, d.validityRuleVersion = null
SET d:Unlined
