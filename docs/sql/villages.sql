-- 村级: what belongs to each village of the rosters. Village NULL is 全乡(跨村): projects of several villages, of 全乡 or of
-- no place, so that columns add up.
WITH
  log AS (
    SELECT
      l.*,
      l.date BETWEEN r.start AND r."end" AS inPeriod,
      l.date BETWEEN r.yearStart AND least(r."end", r.yearEnd) AS inYear
    FROM AssistanceLog l JOIN Reports r USING (unit)
    WHERE are_sound(l.errors, ['date', 'village'])
  ),
  of_period AS (
    SELECT
      unit, village,
      count(*) AS logRows,
      sum(coalesce(persons, CASE WHEN household IS NULL THEN 0 ELSE 1 END))
        FILTER (are_sound(errors, ['persons', 'household'])) AS persons,
      sum(amount) FILTER (are_sound(errors, ['amount'])) AS amount
    FROM log WHERE inPeriod GROUP BY ALL
  ),
  of_year AS (
    SELECT unit, village, count(*) AS deeds
    FROM log
    WHERE inYear AND are_sound(errors, ['deed', 'state']) AND deed = '是' AND state = '已办结'
    GROUP BY ALL
  ),
  linked AS (
    SELECT c.unit, unnest(names_in(c.villages)) AS village
    FROM Cadres c JOIN Reports r USING (unit)
    WHERE are_sound(c.errors, ['name', 'villages', 'from', 'until'])
      AND (c."from" IS NULL OR c."from" <= r."end") AND (c.until IS NULL OR c.until > r."end")
  ),
  cadres AS (SELECT unit, village, count(*) AS cadres FROM linked GROUP BY ALL),
  households AS (
    SELECT p.unit, p.village, count(DISTINCT p.household) AS households
    FROM Pairings p JOIN Reports r USING (unit)
    WHERE are_sound(p.errors, ['village', 'household', 'from', 'until'])
      AND p."from" <= r."end" AND (p.until IS NULL OR p.until > r."end")
    GROUP BY ALL
  ),
  projects AS (
    SELECT
      unit,
      CASE WHEN len(names_in(places)) = 1 AND places <> '全乡' THEN names_in(places)[1] END AS village,
      count(*) AS projects,
      sum(funds) FILTER (are_sound(errors, ['funds'])) AS funds
    FROM Projects WHERE are_sound(errors, ['places'])
    GROUP BY ALL
  ),
  lines AS (
    SELECT unit, "row", name AS village FROM Villages WHERE are_sound(errors, ['name'])
    UNION ALL
    SELECT unit, NULL, NULL FROM projects WHERE village IS NULL
  )
SELECT
  l.unit, l.village,
  coalesce(c.cadres, 0) AS cadres,
  coalesce(h.households, 0) AS households,
  coalesce(v.logRows, 0) AS logRows,
  coalesce(d.deeds, 0) AS deeds,
  coalesce(v.persons, 0) AS persons,
  coalesce(v.amount, 0) AS amount,
  coalesce(p.projects, 0) AS projects,
  coalesce(p.funds, 0) AS funds
FROM lines l
LEFT JOIN cadres c ON c.unit = l.unit AND c.village = l.village
LEFT JOIN households h ON h.unit = l.unit AND h.village = l.village
LEFT JOIN of_period v ON v.unit = l.unit AND v.village = l.village
LEFT JOIN of_year d ON d.unit = l.unit AND d.village = l.village
LEFT JOIN projects p ON p.unit = l.unit AND p.village IS NOT DISTINCT FROM l.village
ORDER BY l.unit, l."row" NULLS LAST;
