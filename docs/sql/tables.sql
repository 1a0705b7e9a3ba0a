-- The row files as tables; run rows-of-county.sql or rows-of-counties.sql first.
-- Every table has the column unit: the township whose workbook a row is of.

-- Cells in error are named in the column errors; a number that needs one of them leaves the row out.
CREATE OR REPLACE MACRO are_sound(errors, keys) AS
  errors IS NULL OR NOT list_has_any(string_split(errors, ','), keys);

-- Several names in one cell, each once.
CREATE OR REPLACE MACRO names_in(cell) AS list_distinct(string_split(cell, '、'));

CREATE OR REPLACE VIEW Reports AS FROM rows_of('Reports');
CREATE OR REPLACE VIEW ListValues AS FROM rows_of('ListValues');
CREATE OR REPLACE VIEW Quotas AS FROM rows_of('Quotas');
CREATE OR REPLACE VIEW Indicators AS FROM rows_of('Indicators');
CREATE OR REPLACE VIEW Villages AS FROM rows_of('Villages');
CREATE OR REPLACE VIEW Cadres AS FROM rows_of('Cadres');
CREATE OR REPLACE VIEW Pairings AS FROM rows_of('Pairings');
CREATE OR REPLACE VIEW AssistanceLog AS FROM rows_of('AssistanceLog');
CREATE OR REPLACE VIEW Projects AS FROM rows_of('Projects');

-- The 群众类别 that a log row without one takes of its household's pairings: of the pairing in force on its day, else of
-- any; of several, of the one begun last; then by the order of 可选项.
CREATE OR REPLACE VIEW PairedTypes AS
SELECT l.unit, l."row", p.householdType
FROM AssistanceLog l
JOIN Pairings p ON p.unit = l.unit AND p.village = l.village AND p.household = l.household
LEFT JOIN ListValues v ON v.unit = p.unit AND v.list = 'householdTypes' AND v.value = p.householdType
WHERE l.householdType IS NULL AND are_sound(l.errors, ['householdType', 'village', 'household'])
  AND are_sound(p.errors, ['household', 'householdType'])
QUALIFY row_number() OVER (
  PARTITION BY l.unit, l."row"
  ORDER BY (p."from" <= l.date AND (p.until IS NULL OR p.until > l.date)) IS TRUE DESC,
           p."from" DESC NULLS LAST, v.place NULLS LAST, p."row"
) = 1;
