// Marks all held documents for being compared anew. No parameters. No columns.
MATCH (d:Document {status: 'HELD'})
SET d:Unlined
