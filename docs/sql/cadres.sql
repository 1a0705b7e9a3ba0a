-- 干部履职: cadres in post on the last day of the period, or who left during it; what they did, and the verdict.
-- A cadre of whom indicators (考核指标) are asked too is judged by the workbook's own summary: verdict is NULL here.
WITH
  listed AS (
    SELECT
      c.*, r."end", r.yearStart, r.yearEnd, r.missing,
      CASE
        WHEN NOT are_sound(c.errors, ['from', 'until']) THEN 'unknown'
        WHEN (c."from" IS NULL OR c."from" <= r."end") AND (c.until IS NULL OR c.until > r."end") THEN 'inPost'
        WHEN c.until BETWEEN r.start AND r."end" THEN 'left'
      END AS standing
    FROM Cadres c JOIN Reports r USING (unit)
    WHERE are_sound(c.errors, ['name'])
  ),
  households AS (
    SELECT p.unit, p.cadre, count(DISTINCT (p.village, p.household)) AS households
    FROM Pairings p JOIN Reports r USING (unit)
    WHERE are_sound(p.errors, ['cadre', 'village', 'household', 'from', 'until'])
      AND p."from" <= r."end" AND (p.until IS NULL OR p.until > r."end")
    GROUP BY ALL
  ),
  named AS (
    SELECT l.unit, unnest(names_in(l.cadres)) AS cadre
    FROM AssistanceLog l JOIN Reports r USING (unit)
    WHERE are_sound(l.errors, ['date', 'deed', 'state', 'cadres'])
      AND l.deed = '是' AND l.state = '已办结'
      AND l.date BETWEEN r.yearStart AND least(r."end", r.yearEnd)
  ),
  deeds AS (SELECT unit, cadre, count(*) AS deeds FROM named GROUP BY ALL),
  asked AS (
    SELECT c.unit, c.name, count(*) AS indicators
    FROM listed c JOIN Indicators i USING (unit)
    WHERE i.errors IS NULL AND coalesce(i.decisive, '是') = '是'
      AND (i.categories IS NULL OR list_contains(names_in(i.categories), c.category))
    GROUP BY ALL
  ),
  quotas AS (
    SELECT * FROM Quotas
    WHERE are_sound(errors, ['category', 'villagesMin', 'villagesMax', 'householdsMin', 'householdsMax', 'deedsPerYear'])
  ),
  counted AS (
    SELECT
      l.unit, l."row", l.name, l.category, l.standing,
      CASE WHEN are_sound(l.errors, ['villages']) THEN len(names_in(l.villages)) ELSE 0 END AS villages,
      coalesce(h.households, 0) AS households,
      coalesce(d.deeds, 0) AS deeds,
      q.deedsPerYear,
      -- The share of the year that has passed, rounded up, in whole numbers.
      (q.deedsPerYear * greatest(0, least(l."end", l.yearEnd) - l.yearStart + 1)
        + (l.yearEnd - l.yearStart)) // (l.yearEnd - l.yearStart + 1) AS deedsDue,
      coalesce(a.indicators, 0) AS indicators,
      l.standing = 'inPost' AND q.category IS NOT NULL
        AND are_sound(l.errors, ['category', 'villages'])
        AND are_sound(l.missing, ['Quotas', 'Villages', 'Pairings', 'AssistanceLog']) AS judged,
      q.villagesMin, q.villagesMax, q.householdsMin, q.householdsMax
    FROM listed l
    LEFT JOIN quotas q ON q.unit = l.unit AND q.category = l.category
    LEFT JOIN households h ON h.unit = l.unit AND h.cadre = l.name
    LEFT JOIN deeds d ON d.unit = l.unit AND d.cadre = l.name
    LEFT JOIN asked a ON a.unit = l.unit AND a.name = l.name
    WHERE l.standing IS NOT NULL
  )
SELECT
  unit, name, category, standing, villages, households, deeds, deedsDue, indicators,
  CASE
    WHEN NOT judged OR indicators > 0 THEN NULL
    WHEN villages < villagesMin OR villages > villagesMax THEN '未达标'
    WHEN households < householdsMin OR households > householdsMax THEN '未达标'
    WHEN deeds < deedsDue THEN '未达标'
    WHEN deedsPerYear IS NULL OR deeds >= deedsPerYear THEN '达标'
    ELSE '序时达标'
  END AS verdict
FROM counted
ORDER BY unit, "row";
