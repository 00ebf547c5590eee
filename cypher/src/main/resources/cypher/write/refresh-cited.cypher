// Sets what is known of documents that are only cited, from all citations of them: the title that is
// printed most, then the longest, then the first in order. So it does not depend on the order of
// loading. A citation by title that was joined to a document says nothing new of it.
// Parameters: ids. No columns.
UNWIND $ids AS id
MATCH (d:Document {id: id, status: 'CITED'})<-[c:CITES]-()
WHERE coalesce(c.citedId, d.id) = d.id
WITH d, c.citedTitle AS title, c.citedType AS type, c.citedNumber AS number, c.citedLevel AS level,
     c.citedRegionId AS regionId, c.citedYear AS year, c.citedTitleKey AS titleKey, c.citedAnnexKey AS annexKey,
     count(*) AS uses
ORDER BY title IS NULL, uses DESC, size(coalesce(title, '')) DESC, title, type, number, level, regionId
WITH d, collect({
  title: title, type: type, number: number, level: level, regionId: regionId, year: year, titleKey: titleKey,
  annexKey: annexKey
})[0] AS best
SET d.title = best.title, d.type = best.type, d.number = best.number, d.level = best.level, d.year = best.year,
    d.titleKey = best.titleKey, d.annexKey = best.annexKey
WITH d, best
CALL (d) {
  MATCH (d)-[old:CONCERNS]->()
  DELETE old
}
WITH d, best
MATCH (r:Region {id: best.regionId})
CREATE (d)-[:CONCERNS]->(r)
