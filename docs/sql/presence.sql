-- 四必到 and its like: log rows of the period at each occasion but 日常, and the different households they reached.
WITH
  present AS (
    SELECT l.*, coalesce(o.key, l.occasion) AS named
    FROM AssistanceLog l
    JOIN Reports r USING (unit)
    LEFT JOIN ListValues o ON o.unit = l.unit AND o.list = 'occasions' AND o.value = l.occasion
    WHERE are_sound(l.errors, ['date', 'occasion']) AND l.date BETWEEN r.start AND r."end"
  ),
  occasions AS (SELECT DISTINCT key AS occasion FROM ListValues WHERE list = 'occasions' AND key <> '日常')
SELECT
  o.occasion,
  count(p.unit) AS "rows",
  count(DISTINCT (p.unit, p.village, p.household))
    FILTER (p.household IS NOT NULL AND are_sound(p.errors, ['household', 'village'])) AS households
FROM occasions o LEFT JOIN present p ON p.named = o.occasion
GROUP BY ALL
ORDER BY ALL;
