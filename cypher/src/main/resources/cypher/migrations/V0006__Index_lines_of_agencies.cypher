// Agencies are linked with those below them by the id of the one above.
CREATE INDEX agency_above IF NOT EXISTS FOR (a:Agency) ON (a.above);
CREATE INDEX agency_function IF NOT EXISTS FOR (a:Agency) ON (a.function);
