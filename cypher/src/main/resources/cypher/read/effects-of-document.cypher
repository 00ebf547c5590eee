// What ends or changes documents, and what they end or change, by day. Parameters: keys [{index, document}].
// Columns: index, issuedOn, year, validity {from, until, and the words that say so}, items [{by, affected, effect}].
UNWIND $keys AS key
MATCH (d:Document {id: key.document})
CALL (d) {
  CALL (d) {
    MATCH (d)<-[effect:AMENDS|REPEALS|SUPERSEDES]-(by:Document)
    RETURN by.id AS by, d.id AS affected, effect
    UNION
    MATCH (d)-[effect:AMENDS|REPEALS|SUPERSEDES]->(affected:Document)
    RETURN d.id AS by, affected.id AS affected, effect
  }
  WITH by, affected, effect ORDER BY effect.effectFrom, by, affected, effect.id LIMIT 500
  RETURN collect({by: by, affected: affected, effect: effect}) AS items
}
RETURN key.index AS index, d.issuedOn AS issuedOn, d.year AS year, {
  from: d.validFrom, until: d.validUntil, source: d.validitySource, start: d.validityStart, end: d.validityEnd,
  page: d.validityPage, quote: d.validityQuote, rule: d.validityRule, ruleVersion: d.validityRuleVersion
} AS validity, items
