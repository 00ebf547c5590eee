// Tasks by id. Parameters: keys [{index, id}]. Columns: index, task, section.
UNWIND $keys AS key
MATCH (t:Task {id: key.id})
OPTIONAL MATCH (s:Section {id: t.sectionId})
RETURN key.index AS index, t AS task, s AS section
