// A page of all agencies, then of all regions, by id. Parameters: kind ('Agency' or 'Region'), after (id to start after),
// size. Columns: id.
CALL () {
  WITH 1 AS one WHERE $kind = 'Agency'
  MATCH (n:Agency) WHERE n.id > $after
  RETURN n.id AS id ORDER BY n.id LIMIT $size
  UNION ALL
  WITH 1 AS one WHERE $kind = 'Region'
  MATCH (n:Region) WHERE n.id > $after
  RETURN n.id AS id ORDER BY n.id LIMIT $size
}
RETURN id ORDER BY id
